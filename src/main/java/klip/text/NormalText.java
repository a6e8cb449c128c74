package klip.text;

import java.text.Normalizer;
import java.util.Arrays;
import klip.page.Span;

/**
 * A range of a story's text as matchers want to read it, with the way back to the original offsets.
 *
 * <p>Letters are composed (NFC); soft hyphens, zero-width and other format characters are gone. {@link #plain()} has
 * moreover the same length with quotes, dashes, apostrophes and spaces in ASCII, which is how the treebanks print them.
 * Takes linear time on any input. Immutable.
 */
final class NormalText {
    /** Composition of more marks than any script stacks is where a normaliser could be made to take quadratic time. */
    private static final int MOST_MARKS = 30;

    private final String text;
    private final String plain;
    private final int first;
    private final int[] starts;
    private final int[] ends;

    private NormalText(String text, int first, int[] starts, int[] ends) {
        this.text = text;
        this.plain = plain(text);
        this.first = first;
        this.starts = starts;
        this.ends = ends;
    }

    static NormalText of(String content, Span span) {
        String part = span.of(content);
        return part.chars().allMatch(NormalText::isStable)
                ? new NormalText(part, span.start(), new int[0], new int[0])
                : new Composer(part).compose(span.start());
    }

    /** The composed text. */
    String text() {
        return text;
    }

    /** The composed text with ASCII punctuation, character for character. */
    String plain() {
        return plain;
    }

    int length() {
        return text.length();
    }

    /** The range of the story's text behind a non-empty range of this one. */
    Span original(int start, int end) {
        return starts.length == 0
                ? new Span(first + start, first + end)
                : new Span(first + starts[start], first + ends[end - 1]);
    }

    /** The first index from {@code at} on where a token may end: not within a letter and its marks, nor a pair. */
    int boundary(int at) {
        int i = at;
        while (i > 0 && i < text.length() && !isBoundary(i)) {
            i++;
        }
        return i;
    }

    private boolean isBoundary(int i) {
        boolean insidePair = Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
        return !insidePair && (starts.length == 0 || starts[i] >= ends[i - 1]);
    }

    /** Whether a code point parts words: every Unicode space, the no-break ones included, and control characters. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    /** Composed already, and no format character: Latin letters and the usual typographic punctuation. */
    private static boolean isStable(int unit) {
        return (unit < 0x300 && unit != 0xAD) || (unit >= 0x2010 && unit <= 0x2027) || unit == 0x20AC;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '`', '\u2039', '\u203A' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\n', '\u2028', '\u2029', '\u0085' -> '\n';
            default -> isSpace(unit) ? ' ' : unit;
        };
    }

    /** Rewrites a text cluster by cluster (a code point and the marks upon it), noting where each came from. */
    private static final class Composer {
        private final String source;
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;

        Composer(String source) {
            this.source = source;
            this.out = new StringBuilder(source.length());
            this.starts = new int[source.length() + 1];
            this.ends = new int[source.length() + 1];
        }

        NormalText compose(int first) {
            int at = 0;
            while (at < source.length()) {
                int end = clusterEnd(at);
                append(at, end);
                at = end;
            }
            return new NormalText(out.toString(), first, starts, ends);
        }

        private int clusterEnd(int start) {
            int end = start + Character.charCount(source.codePointAt(start));
            int base = source.codePointAt(start);
            if (isSpace(base) || isFormat(base)) {
                return end;
            }
            for (int marks = 0; marks < MOST_MARKS && end < source.length(); marks++) {
                int next = source.codePointAt(end);
                if (!isMark(next)) {
                    break;
                }
                end += Character.charCount(next);
            }
            return end;
        }

        private void append(int start, int end) {
            if (isFormat(source.codePointAt(start))) {
                return;
            }
            String cluster = source.substring(start, end);
            String composed = cluster.length() == 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
            makeRoom(composed.length());
            for (int i = 0; i < composed.length(); i++) {
                starts[out.length() + i] = start;
                ends[out.length() + i] = end;
            }
            out.append(composed);
        }

        private void makeRoom(int more) {
            if (out.length() + more > starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length + more);
                ends = Arrays.copyOf(ends, 2 * ends.length + more);
            }
        }

        private static boolean isFormat(int codePoint) {
            return Character.getType(codePoint) == Character.FORMAT;
        }

        private static boolean isMark(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                default -> false;
            };
        }
    }
}
