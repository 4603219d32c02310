package cn.lianan.infra.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a program has written, kept as a file. */
record Log(Path path) {

    private static final int ENOUGH = 8_192;

    /** The last lines, indented, for a message to a person. */
    String lastLines(int count) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - ENOUGH));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> lines =
                    new String(end, StandardCharsets.UTF_8).strip().lines().toList();
            return "    | "
                    + String.join(
                            System.lineSeparator() + "    | ",
                            lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException none) {
            return "";
        }
    }
}
