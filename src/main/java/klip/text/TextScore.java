package klip.text;

import java.util.ArrayList;
import java.util.Collections;
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
 * @param sentences exact sentence spans, all sentences run together with one space between them, headlines too
 */
public record TextScore(SpanScore tokens, SpanScore sentences) {
    /**
     * Counts of exact spans.
     *
     * @param right found and in the treebank
     * @param found all found
     * @param expected all in the treebank
     */
    public record SpanScore(int right, int found, int expected) {
        /** The harmonic mean of precision and recall, 0 to 1; 0 where nothing is right. */
        public double f1() {
            return right == 0 ? 0 : 2.0 * right / (found + expected);
        }

        private static SpanScore of(List<Span> found, List<Span> expected) {
            Set<Span> right = new HashSet<>(expected);
            right.retainAll(new HashSet<>(found));
            return new SpanScore(right.size(), found.size(), expected.size());
        }
    }

    /** Analyzes a treebank's text as one paragraph and compares. */
    public static TextScore of(TextAnalyzer analyzer, Treebank treebank, Language language) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<Span> tokens = new ArrayList<>();
        for (Treebank.Sample sample : treebank.sentences()) {
            int start = text.length();
            text.append(sample.text());
            sentences.add(new Span(start, text.length()));
            sample.tokens().forEach(span -> tokens.add(new Span(start + span.start(), start + span.end())));
            text.append(' ');
        }
        TokenizedText analyzed = analyze(analyzer, text.toString(), language);
        return new TextScore(
                SpanScore.of(
                        analyzed.sentences().stream()
                                .flatMap(sentence -> sentence.tokens().stream())
                                .map(Token::span)
                                .toList(),
                        tokens),
                SpanScore.of(analyzed.sentences().stream().map(Sentence::span).toList(), sentences));
    }

    private static TokenizedText analyze(TextAnalyzer analyzer, String text, Language language) {
        Segment paragraph = new Segment(SegmentKind.PARAGRAPH, new Span(0, text.length()), null);
        Story story = new Story(text, List.of(paragraph), Metadata.none(), List.of());
        return analyzer.analyze(story, new StoryLanguage(language, 1, Collections.nCopies(1, language)));
    }
}
