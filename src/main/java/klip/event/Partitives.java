package klip.event;

import java.util.ArrayList;
import java.util.List;
import klip.event.Chunk.Kind;

/** Joins `12 af selskabets chefer`, `half of the staff` into one noun phrase. */
final class Partitives {
    private Partitives() {}

    static List<Chunk> join(List<Chunk> chunks, SentenceView view) {
        List<Chunk> joined = new ArrayList<>(chunks.size());
        int at = 0;
        while (at < chunks.size()) {
            Chunk chunk = chunks.get(at);
            boolean partitive = at + 2 < chunks.size()
                    && chunk.kind() == Kind.NOUN_PHRASE
                    && chunks.get(at + 1).kind() == Kind.PREPOSITION
                    && view.lexicon().isCue(view.lower(chunks.get(at + 1).first()), "partitive")
                    && chunks.get(at + 2).kind() == Kind.NOUN_PHRASE
                    && countsOnly(chunk, view);
            if (partitive) {
                joined.add(new Chunk(
                        Kind.NOUN_PHRASE, chunk.first(), chunks.get(at + 2).end(), -1));
                at += 3;
            } else {
                joined.add(chunk);
                at++;
            }
        }
        return joined;
    }

    private static boolean countsOnly(Chunk chunk, SentenceView view) {
        for (int i = chunk.first(); i < chunk.end(); i++) {
            Quantity quantity = view.quantityAt(i);
            boolean counts = (quantity != null && quantity.kind() != Quantity.Kind.MONEY)
                    || view.is(i, WordClass.DETERMINER)
                    || view.lexicon().isCue(view.lower(i), "portion");
            if (!counts) {
                return false;
            }
        }
        return true;
    }
}
