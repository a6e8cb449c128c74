package klip.event;

/**
 * A stretch of chunks around at most one finite verb.
 *
 * @param opener what opened it
 * @param first its first chunk
 * @param end one past its last chunk
 * @param finite the chunk of its finite verb; -1 if it has none
 */
record Clause(Opener opener, int first, int end, int finite) {
    /** What a clause begins with. */
    enum Opener {
        /** The sentence, or a mark such as a colon or dash. */
        START,
        /** A subordinating word. */
        SUBORDINATOR,
        /** A relative word. */
        RELATIVE,
        /** A conjunction between clauses. */
        CONJUNCTION,
        /** A comma between clauses. */
        COMMA
    }
}
