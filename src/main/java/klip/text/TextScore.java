package klip.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;

/**
 * How well tokens and sentences of a treebank are found.
 *
 * @param tokens exact token spans
 * @param sentenceEnds where sentences end, all run together with one space between them: a headline's end, which on a page
 *     its segment tells, cannot be found so
 */
public record TextScore(Counts tokens, Counts sentenceEnds) {
    /**
     * Counts of what was found.
     *
     * @param right found and in the treebank
     * @param found all found
     * @param expected all in the treebank
     */
    public record Counts(int right, int found, int expected) {
        /** The harmonic mean of precision and recall, 0 to 1; 0 where nothing is right. */
        public double f1() {
            return right == 0 ? 0 : 2.0 * right / (found + expected);
        }

        private static <T> Counts of(List<T> found, List<T> expected) {
            Set<T> right = new HashSet<>(expected);
            right.retainAll(new HashSet<>(found));
            return new Counts(right.size(), found.size(), expected.size());
        }
    }

    /** Analyzes a treebank's text as one paragraph and compares. */
    public static TextScore of(TextAnalyzer analyzer, Treebank treebank, Language language) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<Span> tokens = new ArrayList<>();
        for (Treebank.Sample sample : treebank.sentences()) {
            int start = text.length();
            text.append(sample.text()).append(' ');
            ends.add(text.length() - 1);
            sample.tokens().forEach(span -> tokens.add(new Span(start + span.start(), start + span.end())));
        }
        List<Sentence> found = analyze(analyzer, text.toString(), language).sentences();
        List<Span> foundTokens = found.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::span)
                .toList();
        List<Integer> foundEnds =
                found.stream().map(sentence -> sentence.span().end()).toList();
        return new TextScore(Counts.of(foundTokens, tokens), Counts.of(foundEnds, ends));
    }

    private static TokenizedText analyze(TextAnalyzer analyzer, String text, Language language) {
        Segment paragraph = new Segment(SegmentKind.PARAGRAPH, new Span(0, text.length()), null);
        Story story = new Story(text, List.of(paragraph), Metadata.none(), List.of());
        return analyzer.analyze(story, new StoryLanguage(language, 1, List.of(language)));
    }
}
