package klip.event;

/**
 * A run of tokens that acts as one in its clause.
 *
 * @param kind what it is
 * @param first its first token in the sentence
 * @param end one past its last token
 * @param governor the token of the preposition that governs a noun phrase or date; -1 if none does
 */
record Chunk(Kind kind, int first, int end, int governor) {
    /** What a chunk can be. */
    enum Kind {
        NOUN_PHRASE,
        PRONOUN,
        DATE,
        VERB,
        PREPOSITION,
        SUBORDINATOR,
        RELATIVE,
        CONJUNCTION,
        INFINITIVE_MARKER,
        NEGATION,
        ADVERB,
        COMMA,
        STOP,
        /** Quotation marks: they part nothing. */
        QUOTE
    }

    boolean nominal() {
        return kind == Kind.NOUN_PHRASE || kind == Kind.PRONOUN;
    }

    boolean free() {
        return nominal() && governor < 0;
    }

    Chunk governedBy(int preposition) {
        return new Chunk(kind, first, end, preposition);
    }
}
