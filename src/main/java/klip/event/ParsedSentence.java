package klip.event;

import java.util.List;

/**
 * A sentence with its chunks and clauses. Immutable.
 *
 * @param view the tokens and what earlier stages found
 * @param chunks in order, covering all tokens
 * @param clauses in order, covering all chunks
 */
record ParsedSentence(SentenceView view, List<Chunk> chunks, List<Clause> clauses) {
    static ParsedSentence of(SentenceView view) {
        List<Chunk> chunks = ChunkReader.read(view);
        return new ParsedSentence(view, chunks, ClauseReader.read(chunks, view));
    }

    /** The index of the chunk that a token lies in. */
    int chunkAt(int token) {
        for (int i = 0; i < chunks.size(); i++) {
            if (token < chunks.get(i).end()) {
                return i;
            }
        }
        throw new IllegalArgumentException("no token " + token);
    }

    /** The index of the clause that a chunk lies in. */
    int clauseAt(int chunk) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).holds(chunk)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no chunk " + chunk);
    }

    Chunk chunk(int index) {
        return chunks.get(index);
    }

    boolean kindAt(int index, Chunk.Kind kind) {
        return index >= 0 && index < chunks.size() && chunks.get(index).kind() == kind;
    }
}
