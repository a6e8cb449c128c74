package klip.text;

import java.util.List;
import klip.language.Language;
import klip.page.Span;

/**
 * One sentence.
 *
 * @param span where it stands in the story's text, white space at its ends left out
 * @param language the language of its segment
 * @param segment the index of the segment it lies in; a sentence never crosses segments
 * @param tokens its words, in order, at least one
 */
public record Sentence(Span span, Language language, int segment, List<Token> tokens) {
    /** Copies the list. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
