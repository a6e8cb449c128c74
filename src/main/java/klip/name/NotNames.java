package klip.name;

import java.util.HashSet;
import java.util.Set;

/** Removes what is no name: techniques, posts, adjectives, the inside of hyphen compounds; trims titles and determiners. */
final class NotNames implements NameStep {
    private final NameTrimmer trimmer;
    private final Posts posts;
    private final CommonWords commonWords;

    NotNames(NameKnowledge knowledge) {
        this.trimmer = new NameTrimmer(knowledge);
        this.posts = new Posts(knowledge.words());
        this.commonWords = new CommonWords(knowledge);
    }

    @Override
    public void apply(Draft draft) {
        Set<String> within = namesWithin(draft);
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                check(draft, within, sentence, name);
            }
        }
    }

    /** The first words of the names that stand where a capital tells something. */
    private static Set<String> namesWithin(Draft draft) {
        Set<String> within = new HashSet<>();
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                if (!sentence.opens(name.first()) || name.weight() >= DraftName.BY_PART) {
                    within.add(sentence.word(name.first()).base());
                }
            }
        }
        return within;
    }

    private void check(Draft draft, Set<String> within, DraftSentence sentence, DraftName name) {
        DraftName trimmed = trimmer.trim(sentence, name);
        sentence.remove(name);
        if (trimmed == null || posts.isPost(sentence, trimmed) || commonWords.isCommon(sentence, trimmed)) {
            return;
        }
        boolean elsewhere = within.contains(sentence.word(trimmed.first()).base());
        if (elsewhere || !commonWords.isCommonOpening(draft, sentence, trimmed)) {
            sentence.put(trimmed);
        }
    }
}
