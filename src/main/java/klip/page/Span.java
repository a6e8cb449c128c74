package klip.page;

/**
 * A range of a text, in UTF-16 code units, end exclusive.
 *
 * <p>All stages count so, since that is what Java's strings do; the contract's code points are made at the very end, in
 * {@code klip.article}.
 *
 * @param start the first unit, from 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Refuses a range that ends before it starts or starts before 0. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of units. */
    public int length() {
        return end - start;
    }

    /** The words of this range in the given text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the two ranges share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other range lies within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest range that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
