package klip.source;

import java.io.IOException;

/** An archive that unpacks to far more than archives of pages do. */
final class ArchiveBombException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveBombException(long packed, long unpacked) {
        super(packed + " bytes unpack to more than " + unpacked);
    }
}
