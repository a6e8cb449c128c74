package klip.article;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import klip.date.Anchor;
import klip.date.DateExpression;
import klip.date.DateModifier;
import klip.date.DateType;
import klip.event.Event;
import klip.event.Participant;
import klip.event.Status;
import klip.event.Trigger;
import klip.event.Value;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.name.Entity;
import klip.name.EntityType;
import klip.name.Mention;
import klip.page.DateSource;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;
import klip.page.Warning;
import klip.source.Format;
import klip.source.Page;
import klip.text.Sentence;
import klip.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** A people notice with everything the contract can hold, built by hand; an emoji stands before all the facts. */
final class Notice {
    static final String TEXT =
            "Nyt job \uD83C\uDF89\n\nAdeno K/S har pr. 1. marts 2026 ansat Signe Holm, 42 år, skriver Axios.";
    static final Page PAGE = new Page(
            "da/notits.html", Format.HTML, "<p>".getBytes(StandardCharsets.UTF_8), "https://bitposten.example/a");
    static final StoryLanguage LANGUAGE =
            new StoryLanguage(Language.DANISH, 0.98765, List.of(Language.DANISH, Language.DANISH));

    static final Entity ADENO = entity(EntityType.ORGANIZATION, "Adeno K/S", null);
    static final Entity SIGNE = entity(EntityType.PERSON, "Signe Holm", 42);
    static final Entity AXIOS = entity(EntityType.ORGANIZATION, "Axios", null);
    static final DateExpression DATE = new DateExpression(
            span("1. marts 2026"), DateType.DATE, "2026-03-01", "2026-03-01", DateModifier.ON_OR_AFTER, Anchor.TEXT);
    static final Event HIRE = hire(SIGNE);

    private Notice() {}

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Story story() {
        List<Segment> segments = List.of(
                new Segment(SegmentKind.HEADLINE, new Span(0, 10), null),
                new Segment(SegmentKind.NOTICE, new Span(12, TEXT.length()), new Span(0, 3)));
        Metadata metadata =
                new Metadata(null, "Nyt job", null, List.of("Mette"), null, "2026-03-02", null, DateSource.META, null);
        return new Story(TEXT, segments, metadata, List.of(new Warning("A_WORD", "A reader should know.")));
    }

    static Facts facts(Event... events) {
        List<Sentence> sentences = List.of(
                new Sentence(new Span(0, 10), Language.DANISH, 0, List.of()),
                new Sentence(new Span(12, TEXT.length()), Language.DANISH, 1, List.of()));
        TokenizedText text = new TokenizedText(TEXT, story().segments(), sentences);
        return new Facts(text, List.of(ADENO, SIGNE, AXIOS), List.of(DATE), List.of(events), List.of());
    }

    static Event hire(Entity hired) {
        Value years = new Value(new BigDecimal("42"), null, null, "year", true);
        return new Event(
                "Hire",
                "hire",
                Status.ASSERTED,
                DATE,
                new Participant("attributedTo", span("Axios"), AXIOS, null),
                List.of(new Trigger(span("ansat"), 1)),
                List.of(
                        new Participant("employer", span("Adeno K/S"), ADENO, null),
                        new Participant("person", span("Signe Holm"), hired, null),
                        new Participant("age", span("42 år"), null, years)),
                0.875,
                "da-hire-1");
    }

    static Article article() {
        return new ArticleAssembler(new Article.Producer("klip", "0.0.0", "0123456789abcdef"))
                .assemble(PAGE, story(), LANGUAGE, facts(HIRE));
    }

    private static Entity entity(EntityType type, String name, @Nullable Integer age) {
        Mention mention = new Mention(span(name), type, 1, 0, 1, 0.9249);
        return new Entity(type, name, List.of(), List.of(), age, List.of(mention));
    }
}
