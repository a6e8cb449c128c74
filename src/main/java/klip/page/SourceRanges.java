package klip.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Turns ranges of a decoded page from UTF-16 units, in which parsers count, to code points, in which the contract does.
 * One pass over the page, for the given ranges alone. Immutable.
 */
final class SourceRanges {
    private final int[] units;
    private final int[] points;

    SourceRanges(String source, Collection<Span> ranges) {
        this.units = ranges.stream()
                .flatMapToInt(range -> IntStream.of(range.start(), range.end()))
                .map(unit -> Math.min(unit, source.length()))
                .sorted()
                .distinct()
                .toArray();
        this.points = new int[units.length];
        int unit = 0;
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            count += source.codePointCount(unit, units[i]);
            unit = units[i];
            points[i] = count;
        }
    }

    /** One of the given ranges in code points. */
    Span inCodePoints(Span range) {
        return new Span(point(range.start()), point(range.end()));
    }

    private int point(int unit) {
        int index = Arrays.binarySearch(units, unit);
        return points[index >= 0 ? index : units.length - 1];
    }
}
