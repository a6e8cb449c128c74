package klip.event;

import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

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

    /** The index of the chunk that a token lies in; asked for each token, so it must not walk the sentence. */
    int chunkAt(int token) {
        return firstEndingBehind(token, chunks.size(), i -> chunks.get(i).end());
    }

    /** The index of the clause that a chunk lies in. */
    int clauseAt(int chunk) {
        return firstEndingBehind(chunk, clauses.size(), i -> clauses.get(i).end());
    }

    private static int firstEndingBehind(int position, int size, IntUnaryOperator end) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Objects.checkIndex(low, size);
    }

    Chunk chunk(int index) {
        return chunks.get(index);
    }

    boolean kindAt(int index, Chunk.Kind kind) {
        return index >= 0 && index < chunks.size() && chunks.get(index).kind() == kind;
    }
}
