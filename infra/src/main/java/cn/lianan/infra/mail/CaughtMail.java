package cn.lianan.infra.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One mail as a person reads it. */
record CaughtMail(String from, String to, String subject, Date sent, String text) {

    static CaughtMail of(MimeMessage message) {
        try {
            return new CaughtMail(
                    people(message.getFrom()),
                    people(message.getAllRecipients()),
                    message.getSubject() == null ? "" : message.getSubject(),
                    message.getSentDate(),
                    text(message));
        } catch (MessagingException | IOException broken) {
            return new CaughtMail("", "", "(" + broken.getMessage() + ")", null, "");
        }
    }

    private static String people(Address[] addresses) {
        Stream<Address> all = addresses == null ? Stream.empty() : Arrays.stream(addresses);
        return all.map(address ->
                        address instanceof InternetAddress internet ? internet.toUnicodeString() : address + "")
                .collect(Collectors.joining(", "));
    }

    // the plain text if there is one; of HTML only what lies between the tags
    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/html")) return part.getContent().toString().replaceAll("<[^>]*>", " ");
        if (part.isMimeType("text/*")) return part.getContent().toString();
        if (!(part.getContent() instanceof Multipart parts)) return "[" + part.getContentType() + "]";
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart next = parts.getBodyPart(i);
            if (part.isMimeType("multipart/alternative") && i > 0) break;
            whole.append(text(next)).append("\n\n");
        }
        return whole.toString();
    }
}
