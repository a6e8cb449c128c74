package klip.evaluate;

/**
 * A range of a text in code points, as the contract counts.
 *
 * @param start the first code point
 * @param end one past the last
 */
record Range(int start, int end) {
    /** The number of code points that both hold. */
    int overlap(Range other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    boolean overlaps(Range other) {
        return overlap(other) > 0;
    }
}
