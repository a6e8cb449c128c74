package klip;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import klip.article.Article;
import klip.article.ArticleAssembler;
import klip.article.Facts;
import klip.date.DateExpression;
import klip.date.DateFinder;
import klip.event.Event;
import klip.event.EventFinder;
import klip.event.EventFindings;
import klip.event.EventRules;
import klip.language.Language;
import klip.language.LanguageDetector;
import klip.language.StoryLanguage;
import klip.name.Entity;
import klip.name.NameFinder;
import klip.page.DateSource;
import klip.page.Metadata;
import klip.page.Story;
import klip.page.StoryReader;
import klip.page.Warning;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageException;
import klip.source.Problem;
import klip.text.TextAnalyzer;
import klip.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page and gives back its article as facts: the one door to everything else.
 *
 * <pre>{@code
 * Article article = Klip.standard().html(Files.readString(Path.of("page.html")));
 * for (Article.Event event : article.events()) {
 *     System.out.println(event.type() + ": " + event.triggers().get(0).text());
 * }
 * }</pre>
 *
 * <p>Thread-safe. Making one is cheap: models load on first use, once, and only for the languages met. Keep one for as
 * long as there are pages to read.
 */
public final class Klip {
    private static final String FROM_MEMORY = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StoryReader storyReader = new StoryReader();
    private final LanguageDetector languageDetector = new LanguageDetector();
    private final TextAnalyzer textAnalyzer = new TextAnalyzer();
    private final NameFinder nameFinder = new NameFinder();
    private final DateFinder dateFinder = new DateFinder();
    private final EventFinder eventFinder;
    private final ArticleAssembler assembler =
            new ArticleAssembler(Build.running().producer());
    private final int maxTextLength;

    private Klip(Builder builder) {
        this.maxTextLength = builder.maxTextLength;
        this.eventFinder = builder.rules == null ? new EventFinder() : new EventFinder(builder.rules);
    }

    /** Klip as it comes. */
    public static Klip standard() {
        return builder().build();
    }

    /** Klip with other limits or rules. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a page.
     *
     * @throws PageException if the page cannot be read, or its article is too long; says why and what to do
     * @throws StageException if Klip itself is at fault
     */
    public Article read(Page page, ReadOptions options) throws PageException {
        Page addressed = page.withUrl(options.url());
        Story story = withPublished(story(addressed, options.explained()), options.published());
        StoryLanguage language = run("language", () -> languageDetector.detect(story, options.language()));
        TokenizedText text = run("text", () -> textAnalyzer.analyze(story, language));
        Facts facts = facts(story, language, text, options);
        return run("article", () -> assembler.assemble(addressed, story, language, facts));
    }

    /**
     * Reads an HTML page that is at hand as a string; a character set that it declares is not believed.
     *
     * @throws PageException as {@link #read(Page, ReadOptions)} does
     */
    public Article html(String html) throws PageException {
        return read(page(Format.HTML, html), ReadOptions.standard());
    }

    /**
     * Reads plain text, whose first line is the headline and whose paragraphs are parted by blank lines.
     *
     * @throws PageException as {@link #read(Page, ReadOptions)} does
     */
    public Article text(String text) throws PageException {
        return read(page(Format.TEXT, text), ReadOptions.standard());
    }

    private Story story(Page page, boolean explained) throws PageException {
        Story story = readStory(page, explained);
        if (story.text().length() > maxTextLength) {
            throw new PageException(new Problem(
                    "TEXT_TOO_LONG",
                    page.source(),
                    "its text has " + story.text().length() + " characters, and the limit is " + maxTextLength,
                    "split it into articles, or leave it out"));
        }
        return story;
    }

    private Story readStory(Page page, boolean explained) throws PageException {
        try {
            return explained ? storyReader.readExplained(page) : storyReader.read(page);
        } catch (RuntimeException | StackOverflowError e) {
            throw new StageException("page", e);
        }
    }

    private Facts facts(Story story, StoryLanguage language, TokenizedText text, ReadOptions options) {
        if (language.article() == Language.OTHER) {
            return Facts.none(text, unread(story));
        }
        List<Entity> entities = run("name", () -> nameFinder.find(text));
        LocalDate published = day(story.metadata().datePublished());
        List<DateExpression> dates = run("date", () -> dateFinder.find(text, published));
        EventFindings found = run("event", () -> eventFinder.findings(text, entities, dates, published));
        return new Facts(text, entities, dates, wanted(found.events(), options), leftOut(found));
    }

    private static List<Warning> leftOut(EventFindings found) {
        return found.complete()
                ? List.of()
                : List.of(
                        new Warning(
                                "EVENTS_LEFT_OUT",
                                "A sentence or the whole text is too long to be read for events to its end; split it into articles."));
    }

    private static List<Warning> unread(Story story) {
        return story.text().isEmpty()
                ? List.of()
                : List.of(
                        new Warning(
                                "LANGUAGE_NOT_READ",
                                "The article is neither in Danish nor in English; no entities, dates and events were looked for."));
    }

    private static List<Event> wanted(List<Event> events, ReadOptions options) {
        return events.stream()
                .filter(event -> event.confidence() >= options.minConfidence())
                .filter(event -> options.statuses().contains(event.status()))
                .toList();
    }

    private static Story withPublished(Story story, @Nullable LocalDate day) {
        Metadata said = story.metadata();
        if (said.datePublished() != null || day == null) {
            return story;
        }
        Metadata given = new Metadata(
                said.url(),
                said.headline(),
                said.description(),
                said.authors(),
                said.publisher(),
                day.toString(),
                said.dateModified(),
                DateSource.GIVEN,
                said.htmlLanguage());
        return new Story(story.text(), story.segments(), given, story.warnings(), story.removals());
    }

    /** The day of an ISO 8601 date or time; null where it is not as precise as that. */
    private static @Nullable LocalDate day(@Nullable String iso) {
        try {
            return iso == null || iso.length() < "2024-09-10".length() ? null : LocalDate.parse(iso.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    // The mark outranks whatever the markup says of its encoding, which was true of the bytes the string was read from.
    private static Page page(Format format, String content) {
        return new Page(FROM_MEMORY, format, (BYTE_ORDER_MARK + content).getBytes(StandardCharsets.UTF_8), null);
    }

    // A hostile page may exhaust the stack of a library; the next page finds it whole again.
    private static <T> T run(String stage, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            throw new StageException(stage, e);
        }
    }

    /** How pages are read. Not thread-safe. */
    public static final class Builder {
        private int maxTextLength = 1_000_000;
        private @Nullable EventRules rules;

        private Builder() {}

        /** The most UTF-16 units an article's text may have; 1,000,000 unless said. */
        public Builder maxTextLength(int units) {
            this.maxTextLength = units;
            return this;
        }

        /** What counts as an event; {@link EventRules#builtIn()} unless said. */
        public Builder rules(EventRules said) {
            this.rules = said;
            return this;
        }

        /** Klip as told. */
        public Klip build() {
            return new Klip(this);
        }
    }
}
