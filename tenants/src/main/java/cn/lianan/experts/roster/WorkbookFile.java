package cn.lianan.experts.roster;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The zip archive that an .xlsx is, opened only after every part has been unpacked once and counted: no bomb, no
 * document type (the door of XXE), nothing encrypted or cut off.
 */
final class WorkbookFile implements Closeable {
    private final ZipFile zip;

    private WorkbookFile(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookFile open(byte[] bytes) {
        FileKind.requireZip(bytes);
        try {
            WorkbookFile file = new WorkbookFile(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get());
            file.inspect();
            return file;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("roster.file.truncated");
        }
    }

    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused("roster.file.damaged");
        }
        return zip.getInputStream(entry);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Where the workbook lies; the name is a habit, not a rule. */
    String workbook() {
        return Relations.of(this, "").byType("officeDocument").orElseThrow(() -> new Refused("roster.file.notXlsx"));
    }

    private void inspect() throws IOException {
        long left = RosterLimits.UNPACKED_BYTES;
        int parts = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++parts > RosterLimits.PARTS) {
                throw new Refused("roster.file.tooLarge.unpacked");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused("roster.file.encrypted");
            }
            left -= unpack(entry, Math.min(left, bound(entry)));
        }
        FileKind.requireWorkbook(this);
    }

    private static long bound(ZipArchiveEntry entry) {
        return entry.getName().endsWith("sharedStrings.xml")
                ? RosterLimits.SHARED_TEXT_BYTES
                : RosterLimits.UNPACKED_BYTES;
    }

    private long unpack(ZipArchiveEntry entry, long bound) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        byte[] start = null;
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > bound) {
                    throw new Refused("roster.file.tooLarge.unpacked");
                }
                if (start == null) {
                    start = Arrays.copyOf(buffer, n);
                }
            }
        }
        if (start != null && entry.getName().matches(".*\\.(xml|rels|vml)")) {
            SafeXml.refuseDocumentType(new ByteArrayInputStream(start));
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
