package klip.name;

import java.util.List;
import java.util.Set;
import klip.language.Language;
import klip.text.Token;
import klip.text.TokenizedText;

/**
 * Finds the entities of a text. Thread-safe; models load on first use, only for the languages met.
 *
 * <p>A tagger for each language proposes names sentence by sentence; steps around it correct them by lists, legal forms, the
 * words beside a name and the rest of the text; what remains is gathered into entities. Takes time in proportion to the text.
 */
public final class NameFinder {
    private static final Set<String> SEPARATORS = Set.of("/", "|", "•", ";", "·");

    private final NameModels models = new NameModels();

    /** A finder that has loaded nothing yet. */
    public NameFinder() {}

    /** The entities, in order of their first mention; mentions do not overlap. */
    public List<Entity> find(TokenizedText text) {
        Draft draft = new Draft(text);
        if (draft.sentences().isEmpty()) {
            return List.of();
        }
        Domain domain = Conversation.domain(draft);
        draft.sentences().forEach(sentence -> tag(sentence, domain));
        // The steps know articles: on conversations each of them takes more right names than it gives.
        if (domain == Domain.ARTICLE) {
            models.steps().forEach(step -> step.apply(draft));
        }
        return models.grouper().group(draft);
    }

    /**
     * The names that the tagger of a language alone finds in one sentence, which is what it is scored by.
     *
     * @param forms the tokens of the sentence
     * @param language Danish or English; there is none for other languages
     * @param domain the kind of text that the sentence is from
     * @return persons, organizations, places and products, in order; they do not overlap
     */
    public List<FoundName> tag(List<String> forms, Language language, Domain domain) {
        return switch (language) {
            case DANISH -> models.danish().find(forms, domain);
            case ENGLISH -> models.english().find(forms, domain);
            case OTHER -> List.of();
        };
    }

    private void tag(DraftSentence sentence, Domain domain) {
        List<String> forms =
                sentence.sentence().tokens().stream().map(Token::form).toList();
        for (FoundName name : tag(forms, sentence.language(), domain)) {
            // Not even a sure tagger outweighs what the words around a name say.
            add(sentence, name.range(), Math.min(name.confidence(), DraftName.BY_TAGGER));
        }
    }

    // No name goes on over a stroke, which parts headlines and the cells of tables.
    private static void add(DraftSentence sentence, TokenRange range, double weight) {
        int first = range.first();
        for (int at = first; at <= range.end(); at++) {
            if (at == range.end() || SEPARATORS.contains(sentence.form(at))) {
                if (at > first) {
                    sentence.put(new DraftName(first, at, range.type(), weight));
                }
                first = at + 1;
            }
        }
    }
}
