package klip.event;

import klip.event.Chunk.Kind;
import klip.event.Filler.Strength;
import org.jspecify.annotations.Nullable;

/** Job titles: a noun phrase with what belongs to it (`direktør for cloud`, `head of sales and marketing`). */
final class Titles {
    private Titles() {}

    /** The title that begins with a chunk, its complements included as long as they name nobody; null for `the post`. */
    static @Nullable Filler fill(Role role, ParsedSentence sentence, int chunkIndex) {
        Chunk chunk = sentence.chunk(chunkIndex);
        SentenceView view = sentence.view();
        if (view.lexicon().inNounClass(view.lower(chunk.end() - 1), "post")) {
            return null;
        }
        int first = chunk.first();
        boolean article = view.is(first, WordClass.DETERMINER) && chunk.end() > first + 1;
        int end = chunk.end();
        int at = chunkIndex + 1;
        while (at + 1 < sentence.chunks().size() && complement(sentence, at)) {
            end = sentence.chunk(at + 1).end();
            at += 2;
        }
        return new Filler(role, article ? first + 1 : first, end, null, null, Strength.NOUN);
    }

    private static boolean complement(ParsedSentence sentence, int at) {
        SentenceView view = sentence.view();
        Chunk link = sentence.chunk(at);
        Chunk phrase = sentence.chunk(at + 1);
        boolean links = link.kind() == Kind.CONJUNCTION
                || (link.kind() == Kind.PREPOSITION
                        && view.lexicon().isCue(view.lower(link.first()), "titleComplement"));
        return links
                && phrase.kind() == Kind.NOUN_PHRASE
                && view.names(phrase.first(), phrase.end()).isEmpty()
                && !sentence.kindAt(at + 2, Kind.VERB)
                && !view.lexicon().inNounClass(view.lower(phrase.end() - 1), "company");
    }
}
