package klip.name;

/**
 * A name as the steps of the finder hold it.
 *
 * @param range where in its sentence, and of what type
 * @param weight how strong the evidence for the type is, 0 to 1
 */
record DraftName(TokenRange range, double weight) {
    /** Evidence of the form alone: a capital where Danish has none but in names. */
    static final double BY_FORM = 0.4;
    /** Evidence of a list of known names. */
    static final double BY_LIST = 0.85;
    /** The most that a tagger counts for. */
    static final double BY_TAGGER = 0.9;
    /** Evidence of the words around it, such as {@code selskabet X}. */
    static final double BY_CUE = 0.93;
    /** Evidence that is part of the name, such as {@code A/S}. */
    static final double BY_PART = 0.97;

    DraftName(int first, int end, EntityType type, double weight) {
        this(new TokenRange(first, end, type), weight);
    }

    int first() {
        return range.first();
    }

    int end() {
        return range.end();
    }

    EntityType type() {
        return range.type();
    }

    /** The same name as of another type, on the given evidence. */
    DraftName as(EntityType other, double evidence) {
        return new DraftName(first(), end(), other, evidence);
    }

    /** The same name with other ends. */
    DraftName within(int first, int end) {
        return new DraftName(first, end, type(), weight);
    }
}
