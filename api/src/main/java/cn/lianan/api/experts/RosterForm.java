package cn.lianan.api.experts;

import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of an upload, for the description only.
 *
 * @param file the roster
 */
@Schema(name = "RosterForm", requiredProperties = "file")
record RosterForm(
        @Schema(type = SchemaType.STRING, format = "binary", description = "The roster as .xlsx, 20 MB at most")
                InputStream file) {}
