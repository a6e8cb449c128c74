package klip.text;

import java.util.List;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;

/** Stories of one paragraph, and what was found in them as plain strings. */
final class Texts {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private Texts() {}

    static TokenizedText analyze(String text, Language language) {
        Segment paragraph = new Segment(SegmentKind.PARAGRAPH, new Span(0, text.length()), null);
        Story story = new Story(text, List.of(paragraph), Metadata.none(), List.of());
        return ANALYZER.analyze(story, new StoryLanguage(language, 1, List.of(language)));
    }

    /** Each sentence as its tokens as printed, parted by spaces. */
    static List<String> sentences(String text, Language language) {
        return analyze(text, language).sentences().stream()
                .map(sentence -> String.join(
                        " ",
                        sentence.tokens().stream()
                                .map(token -> token.span().of(text))
                                .toList()))
                .toList();
    }

    /** The forms of all tokens. */
    static List<String> forms(String text, Language language) {
        return analyze(text, language).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .toList();
    }
}
