package klip.article;

import java.util.List;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;

/**
 * What the stages from sentences on take, made from an article that was read before: the same text in the same segments
 * gives the same sentences and tokens.
 */
public final class ArticleStory {
    private ArticleStory() {}

    /**
     * The text and its segments, without what the page said of them.
     *
     * @throws IllegalArgumentException if a segment is of no kind of the contract
     */
    public static Story of(Article article) {
        String text = article.article().text();
        List<Segment> segments = article.segments().stream()
                .map(s -> new Segment(SegmentKind.ofLabel(s.kind()), span(text, s.start(), s.end()), null))
                .toList();
        return new Story(text, segments, Metadata.none(), List.of());
    }

    /** The language of the article, and of each segment: its own where it states one, else the article's. */
    public static StoryLanguage language(Article article) {
        Language whole = Language.ofTag(article.article().language());
        List<Language> segments = article.segments().stream()
                .map(s -> s.language() == null ? whole : Language.ofTag(s.language()))
                .toList();
        return new StoryLanguage(whole, 1, segments);
    }

    /** The span, in UTF-16 units of the text, between two offsets in code points. */
    public static Span span(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }
}
