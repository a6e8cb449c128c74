package klip.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words and marks of a text, which is all that an alignment looks at. Immutable. */
final class TextTokens {
    private final List<String> forms = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final BitSet lineStarts = new BitSet();

    TextTokens(String text) {
        int[] points = text.codePoints().toArray();
        lineStarts.set(0);
        for (int start = 0, end; start < points.length; start = end) {
            end = start + 1;
            if (Character.isLetterOrDigit(points[start])) {
                while (end < points.length && Character.isLetterOrDigit(points[end])) {
                    end++;
                }
            }
            if (points[start] == '\n') {
                lineStarts.set(size());
            }
            if (!Character.isWhitespace(points[start]) && !Character.isSpaceChar(points[start])) {
                forms.add(new String(points, start, end - start));
                ranges.add(new Range(start, end));
            }
        }
    }

    int size() {
        return forms.size();
    }

    String form(int token) {
        return forms.get(token);
    }

    Range range(int token) {
        return ranges.get(token);
    }

    /** Whether the token is the first of its line; false beyond the last token. */
    boolean startsLine(int token) {
        return token < size() && lineStarts.get(token);
    }

    /** The index of the first token that ends after the given code point; {@link #size()} if none does. */
    int firstEndingAfter(int point) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
