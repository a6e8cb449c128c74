package klip.name;

/**
 * A name as a range of tokens of one sentence.
 *
 * @param first the index of its first token
 * @param end one past the index of its last, more than {@code first}
 * @param type what it names
 */
public record TokenRange(int first, int end, EntityType type) {
    /** Refuses an empty range. */
    public TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a range of tokens: " + first + ".." + end);
        }
    }

    /** The number of tokens. */
    public int length() {
        return end - first;
    }
}
