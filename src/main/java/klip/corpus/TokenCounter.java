package klip.corpus;

import java.util.ArrayList;
import java.util.List;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;
import klip.text.TextAnalyzer;

/** Counts the tokens of an article's own text, as Klip cuts it. */
final class TokenCounter {
    private final TextAnalyzer analyzer = new TextAnalyzer();

    long count(SourceArticle article) {
        StringBuilder content = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind().segment() != null) {
                int start = content.length();
                content.append(block.text());
                segments.add(new Segment(SegmentKind.PARAGRAPH, new Span(start, content.length()), null));
                content.append('\n');
            }
        }
        Language language = article.header().language();
        Story story = new Story(content.toString(), segments, Metadata.none(), List.of());
        return analyzer.analyze(story, StoryLanguage.all(language, segments.size())).sentences().stream()
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }
}
