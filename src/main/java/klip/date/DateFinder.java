package klip.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import klip.language.Language;
import klip.text.Sentence;
import klip.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds date phrases and what they mean.
 *
 * <p>Thread-safe. The rules of a language are read when a text in it is first met. The time taken grows with the length
 * of the text and with nothing else.
 */
public final class DateFinder {
    /**
     * The date phrases, in order; they do not overlap. A sentence in neither language has none.
     *
     * @param published the day of publication, which relative phrases count from; null if unknown, and then only phrases
     *     that say all themselves, or lean on another that does, have a value
     */
    public List<DateExpression> find(TokenizedText text, @Nullable LocalDate published) {
        Resolver resolver = new Resolver(published);
        List<DateExpression> expressions = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.language() != Language.OTHER) {
                SentencePhrases phrases = SentencePhrases.of(text.content(), sentence, i);
                expressions.addAll(phrases.expressions(resolver));
            }
        }
        return expressions;
    }
}
