package klip.language;

import java.util.Collections;
import klip.page.Story;
import org.jspecify.annotations.Nullable;

/** Tells what language a story and its segments are written in. Thread-safe. */
public final class LanguageDetector {
    /**
     * The languages of a story.
     *
     * @param given the language of the article where the caller knows it, else null
     */
    public StoryLanguage detect(Story story, @Nullable Language given) {
        Language language = given == null ? Language.DANISH : given;
        return new StoryLanguage(
                language, 1, Collections.nCopies(story.segments().size(), language));
    }
}
