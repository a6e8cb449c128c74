package klip.article;

import org.jspecify.annotations.Nullable;

/** A text addressed by code points; any offsets may be asked for, since they may come from a file. */
final class CodePointText {
    private final int[] points;

    CodePointText(String text) {
        this.points = text.codePoints().toArray();
    }

    int length() {
        return points.length;
    }

    /** The characters from start to end; null where the text has no such range. */
    @Nullable
    String between(int start, int end) {
        boolean within = 0 <= start && start <= end && end <= points.length;
        return within ? new String(points, start, end - start) : null;
    }
}
