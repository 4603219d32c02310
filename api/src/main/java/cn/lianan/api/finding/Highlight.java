package cn.lianan.api.finding;

import cn.lianan.finding.Hit;

/** A passage as HTML: everything escaped, found words in {@code <em>}. Safe to put into a page as it is. */
final class Highlight {

    private Highlight() {}

    static String html(String passage) {
        StringBuilder html = new StringBuilder(passage.length() + 16);
        boolean marked = false;
        for (int i = 0; i < passage.length(); i++) {
            char c = passage.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case Hit.MARK_BEGIN -> {
                    html.append(marked ? "" : "<em>");
                    marked = true;
                }
                case Hit.MARK_END -> {
                    html.append(marked ? "</em>" : "");
                    marked = false;
                }
                default -> html.append(c);
            }
        }
        // a passage that was cut within a found word
        return html.append(marked ? "</em>" : "").toString();
    }
}
