package klip.name;

import java.util.Set;
import klip.language.Language;

/**
 * Tells an article from a conversation (mail, forum, customers' opinions), in which a capital says less: an article hardly ever
 * speaks of {@code I} and {@code you}. Of Klip's own English articles six in 158, all of them letters and interviews, count as a
 * conversation.
 */
final class Conversation {
    private static final Set<String> PERSONAL = Set.of("i", "my", "me", "you", "your");
    private static final double LEAST_SHARE = 0.06;

    private Conversation() {}

    /** The domain of a text: {@link Domain#OTHER} for an English conversation. */
    static Domain domain(Draft draft) {
        long words = 0;
        long personal = 0;
        for (DraftSentence sentence : draft.sentences()) {
            boolean english = sentence.language() == Language.ENGLISH;
            for (Word word : sentence.words()) {
                words += Character.isLetter(word.form().codePointAt(0)) ? 1 : 0;
                personal += english && PERSONAL.contains(word.lower()) ? 1 : 0;
            }
        }
        return personal > words * LEAST_SHARE ? Domain.OTHER : Domain.ARTICLE;
    }
}
