package klip.event;

import java.util.ArrayList;
import java.util.List;
import klip.event.Chunk.Kind;

/** Tells each noun phrase and date which preposition governs it, phrases joined to a governed one included. */
final class Governors {
    private Governors() {}

    static List<Chunk> assign(List<Chunk> chunks) {
        List<Chunk> governed = new ArrayList<>(chunks.size());
        int preposition = -1;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            switch (chunk.kind()) {
                case PREPOSITION -> {
                    preposition = chunk.first();
                    governed.add(chunk);
                }
                case NOUN_PHRASE, PRONOUN, DATE -> {
                    governed.add(chunk.governedBy(preposition));
                    preposition = joinsNext(chunks, i) ? preposition : -1;
                }
                case QUOTE, CONJUNCTION -> governed.add(chunk);
                default -> {
                    preposition = -1;
                    governed.add(chunk);
                }
            }
        }
        return governed;
    }

    /** `fra A og B`: what follows `og` directly is governed too, unless it is the subject of a verb. */
    private static boolean joinsNext(List<Chunk> chunks, int at) {
        return at + 2 < chunks.size()
                && chunks.get(at + 1).kind() == Kind.CONJUNCTION
                && chunks.get(at + 2).kind() == Kind.NOUN_PHRASE
                && (at + 3 >= chunks.size() || chunks.get(at + 3).kind() != Kind.VERB);
    }
}
