package klip.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte order mark: in western text every other byte is zero, always on the same side. */
final class WideText {
    private static final int LOOKED_AT = 2048;

    private WideText() {}

    static @Nullable Charset charsetOf(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int firstZero = 0;
        int secondZero = 0;
        for (int i = 0; i < pairs; i++) {
            firstZero += bytes[2 * i] == 0 ? 1 : 0;
            secondZero += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        boolean clear = firstZero + secondZero > pairs / 2 && pairs > 1;
        if (clear && firstZero == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return clear && secondZero == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
