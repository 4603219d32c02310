package cn.lianan.api.experts;

import jakarta.ws.rs.core.EntityPart;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Excel workbooks over HTTP. */
final class Xlsx {

    /** Media type. */
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Name of a file that came without one. */
    static final String UNNAMED = "roster.xlsx";

    private Xlsx() {}

    /** The file's name; the server reads headers as Latin letters, but programs send UTF-8. */
    static String name(EntityPart file) {
        return file.getFileName().map(Xlsx::decoded).orElse(UNNAMED);
    }

    static String decoded(String header) {
        if (header.chars().anyMatch(c -> c > 0xFF)) {
            return header;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }
}
