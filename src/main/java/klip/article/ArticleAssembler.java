package klip.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import klip.language.StoryLanguage;
import klip.page.DateSource;
import klip.page.Metadata;
import klip.page.Removal;
import klip.page.Segment;
import klip.page.Span;
import klip.page.Story;
import klip.page.Warning;
import klip.source.Page;
import org.jspecify.annotations.Nullable;

/** Puts what the stages found into the shape of the contract. Immutable, so free of thread rules. */
public final class ArticleAssembler {
    private static final int ID_DIGITS = 32;

    private final Article.Producer producer;

    /**
     * An assembler that signs with the given name.
     *
     * @param producer what is said to have made the articles
     */
    public ArticleAssembler(Article.Producer producer) {
        this.producer = producer;
    }

    /**
     * The article of a page. Entities are numbered {@code e1}, {@code e2} … and events {@code v1}, {@code v2} … in the
     * order given; confidences are rounded to two decimals.
     *
     * @throws IllegalArgumentException if an event names an entity that is not among the facts
     */
    public Article assemble(Page page, Story story, StoryLanguage language, Facts facts) {
        CodePoints points = new CodePoints(story.text());
        FactAssembler assembler = new FactAssembler(points, facts.entities());
        return new Article(
                Article.SCHEMA_VERSION,
                producer,
                info(page, story, language),
                segments(story.segments(), language, points),
                assembler.sentences(facts.text().sentences()),
                assembler.entities(),
                assembler.dates(facts.dates()),
                assembler.events(facts.events()),
                warnings(story.warnings(), facts.warnings()),
                removed(story.removals()));
    }

    /** The identity of an article: 32 hexadecimal digits that depend on its source's name and bytes alone. */
    public static String id(String source, byte[] bytes) {
        byte[] name = source.getBytes(StandardCharsets.UTF_8);
        return Sha256.of(name, new byte[] {0}, bytes).substring(0, ID_DIGITS);
    }

    private static Article.Info info(Page page, Story story, StoryLanguage language) {
        Metadata metadata = story.metadata();
        DateSource dateSource = metadata.datePublishedFrom();
        return new Article.Info(
                id(page.source(), page.bytes()),
                page.source(),
                metadata.url() == null ? page.url() : metadata.url(),
                metadata.headline(),
                metadata.description(),
                metadata.authors(),
                metadata.publisher(),
                metadata.datePublished(),
                metadata.dateModified(),
                dateSource == null ? null : dateSource.label(),
                language.article().tag(),
                FactAssembler.rounded(language.confidence()),
                story.text(),
                Sha256.of(story.text()),
                page.retrieved());
    }

    private static List<Article.Segment> segments(List<Segment> segments, StoryLanguage language, CodePoints points) {
        return IntStream.range(0, segments.size())
                .mapToObj(i -> new Article.Segment(
                        segments.get(i).kind().label(),
                        points.start(segments.get(i).span()),
                        points.end(segments.get(i).span()),
                        language.segments().get(i).tag(),
                        range(segments.get(i).html())))
                .toList();
    }

    private static @Nullable List<Integer> range(@Nullable Span html) {
        return html == null ? null : List.of(html.start(), html.end());
    }

    // Left out where nobody asked for it, and where nothing was cut.
    private static @Nullable List<Article.Removed> removed(List<Removal> removals) {
        return removals.isEmpty()
                ? null
                : removals.stream()
                        .map(removal -> new Article.Removed(
                                removal.kind(),
                                removal.reason(),
                                List.of(removal.html().start(), removal.html().end())))
                        .toList();
    }

    private static List<Article.Warning> warnings(List<Warning> ofStory, List<Warning> ofFacts) {
        return Stream.concat(ofStory.stream(), ofFacts.stream())
                .map(warning -> new Article.Warning(warning.code(), warning.message()))
                .toList();
    }
}
