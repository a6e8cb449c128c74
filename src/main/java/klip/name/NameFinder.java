package klip.name;

import java.util.List;
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
    private final NameModels models = new NameModels();

    /** A finder that has loaded nothing yet. */
    public NameFinder() {}

    /** The entities, in order of their first mention; mentions do not overlap. */
    public List<Entity> find(TokenizedText text) {
        Draft draft = new Draft(text);
        if (draft.sentences().isEmpty()) {
            return List.of();
        }
        draft.sentences().forEach(this::tag);
        models.steps().forEach(step -> step.apply(draft));
        return models.grouper().group(draft);
    }

    private void tag(DraftSentence sentence) {
        NameTagger tagger = sentence.language() == Language.DANISH ? models.danish() : models.english();
        List<String> forms =
                sentence.sentence().tokens().stream().map(Token::form).toList();
        for (FoundName name : tagger.find(forms)) {
            // Not even a sure tagger outweighs what the words around a name say.
            sentence.put(new DraftName(name.range(), Math.min(name.confidence(), DraftName.BY_TAGGER)));
        }
    }
}
