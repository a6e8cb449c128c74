package klip.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** The character set that statistics over the bytes point to. */
final class DetectedCharset {
    private static final int LOOKED_AT = 1 << 18;

    private DetectedCharset() {}

    static @Nullable Charset of(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
    }
}
