package klip.train;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import klip.evaluate.TaggedSentence;
import klip.name.Domain;
import klip.name.FirstTagger;
import klip.name.SentenceInput;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that a model is trained and judged on as it reads them; another tagger, where there is one, is asked once for
 * each. Not thread-safe.
 */
final class SentenceInputs {
    private final @Nullable FirstTagger first;
    private final Set<TaggedSentence> articles = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<TaggedSentence, SentenceInput> known = new IdentityHashMap<>();

    /**
     * Inputs that have the votes of a tagger.
     *
     * @param first the tagger; null for none
     * @param articles the sentences that come from whole articles
     */
    SentenceInputs(@Nullable FirstTagger first, Collection<TaggedSentence> articles) {
        this.first = first;
        this.articles.addAll(articles);
    }

    /** A sentence as a model reads it. */
    SentenceInput of(TaggedSentence sentence) {
        return known.computeIfAbsent(sentence, this::read);
    }

    private SentenceInput read(TaggedSentence sentence) {
        Domain domain = articles.contains(sentence) ? Domain.ARTICLE : Domain.OTHER;
        List<FirstTagger.Vote> votes = first == null ? List.of() : first.votes(sentence.forms());
        return new SentenceInput(sentence.forms(), domain, votes);
    }
}
