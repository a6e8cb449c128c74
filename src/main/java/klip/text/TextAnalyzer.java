package klip.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Segment;
import klip.page.Span;
import klip.page.Story;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences and tokens. Thread-safe; models load on first use, only for the languages met.
 *
 * <p>A segment's end and a blank line always end a sentence. Takes time in proportion to the text, whatever it holds.
 */
public final class TextAnalyzer {
    /** A sentence without an end, as a list of links can be, is cut here: later stages keep a sentence in memory. */
    private static final int MOST_STRETCHES = 1_000;

    private final Map<Language, LanguageModels> models = new EnumMap<>(Language.class);
    private final Map<Language, SentenceRules> rules = new EnumMap<>(Language.class);

    /** An analyzer that has loaded nothing yet. */
    public TextAnalyzer() {}

    /**
     * The story's text as sentences of tokens.
     *
     * @param language of the same story; each segment is read by the rules of its own language
     */
    public TokenizedText analyze(Story story, StoryLanguage language) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < story.segments().size(); i++) {
            Segment segment = story.segments().get(i);
            sentences.addAll(sentences(
                    story.text(), segment.span(), i, language.segments().get(i)));
        }
        return new TokenizedText(story.text(), story.segments(), sentences);
    }

    private List<Sentence> sentences(String content, Span segment, int index, Language language) {
        NormalText text = NormalText.of(content, segment);
        List<Span> stretches = stretches(text.plain());
        if (stretches.isEmpty()) {
            return List.of();
        }
        BitSet ends = new SentenceSplitter(rules(language), models(language)).ends(text.plain(), stretches);
        Tokenizer tokenizer = new Tokenizer(text, rules(language), models(language));
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < stretches.size(); i++) {
            tokens.addAll(tokenizer.tokenize(stretches.get(i), ends.get(i)));
            length++;
            if (ends.get(i) || length == MOST_STRETCHES) {
                sentences.add(sentence(tokens, index, language));
                tokens = new ArrayList<>();
                length = 0;
            }
        }
        return sentences;
    }

    private static Sentence sentence(List<Token> tokens, int segment, Language language) {
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new Sentence(span, language, segment, tokens);
    }

    private static List<Span> stretches(String plain) {
        List<Span> stretches = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean space = i == plain.length() || NormalText.isSpace(plain.charAt(i));
            if (space && start >= 0) {
                stretches.add(new Span(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return stretches;
    }

    private synchronized SentenceRules rules(Language language) {
        return rules.computeIfAbsent(language, SentenceRules::load);
    }

    private synchronized @Nullable LanguageModels models(Language language) {
        return language == Language.OTHER ? null : models.computeIfAbsent(language, LanguageModels::load);
    }
}
