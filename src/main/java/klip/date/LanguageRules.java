package klip.date;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import klip.language.Language;

/**
 * All that is known of the date phrases of one language; read from its folder when that language is first met. Safe for
 * any thread.
 *
 * @param grammar its patterns
 * @param tenses its verbs
 * @param modifiers its words such as about and by
 */
record LanguageRules(Grammar grammar, TenseFinder tenses, ModifierFinder modifiers) {
    private static final Map<Language, LanguageRules> LOADED = new ConcurrentHashMap<>();

    /** The rules of a language, which is not {@link Language#OTHER}. */
    static LanguageRules of(Language language) {
        return LOADED.computeIfAbsent(language, key -> {
            GrammarReader reader = new GrammarReader(key.tag());
            return new LanguageRules(
                    reader.read(),
                    new TenseFinder(reader.lines("tense.txt")),
                    new ModifierFinder(reader.lines("modifiers.txt")));
        });
    }
}
