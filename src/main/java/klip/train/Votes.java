package klip.train;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import klip.evaluate.TaggedSentence;
import klip.name.FirstTagger;
import org.jspecify.annotations.Nullable;

/** What another tagger says of the sentences that a model is trained and judged on; nothing in a language without one. */
final class Votes {
    private final @Nullable FirstTagger first;
    private final Set<TaggedSentence> articles = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The votes of a tagger.
     *
     * @param first the tagger; null for none
     * @param articles the sentences that come from whole articles
     */
    Votes(@Nullable FirstTagger first, Collection<TaggedSentence> articles) {
        this.first = first;
        this.articles.addAll(articles);
    }

    /** The vote on each token; empty where there is no tagger. */
    List<Integer> of(TaggedSentence sentence) {
        if (first == null) {
            return List.of();
        }
        return articles.contains(sentence) ? first.votesInArticle(sentence.forms()) : first.votes(sentence.forms());
    }
}
