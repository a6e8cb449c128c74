package klip.language;

import java.util.Collections;
import java.util.List;

/**
 * What languages a story is written in.
 *
 * @param article the language of the body
 * @param confidence how sure that is, 0 to 1
 * @param segments the language of each segment, in order
 */
public record StoryLanguage(Language article, double confidence, List<Language> segments) {
    /** Copies the list. */
    public StoryLanguage {
        segments = List.copyOf(segments);
    }

    /** That a story of so many segments is in one language throughout. */
    public static StoryLanguage all(Language language, int segments) {
        return new StoryLanguage(language, 1, Collections.nCopies(segments, language));
    }
}
