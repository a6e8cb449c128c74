package klip.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import klip.date.DateModifier;
import klip.date.DateType;
import klip.event.Status;
import klip.event.Value;
import klip.page.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceParserTest {
    private static final String HEADER = """
            language: da
            published: 2024-09-10T07:15:00+02:00
            publisher: Bitposten
            author: Mette Sandager
            url: https://www.bitposten.example/art/1
            template: da-trade
            style: straight news
            split: dev
            entity: brovagt Organization Brovagt A/S
            entity: holm Person Ida Holm; age 41; jobTitle CTO; jobTitle it-chef
            event: v1 Hire/hire asserted
            event: v2 Departure planned optional
            ---
            """;

    private static final String BODY = """
            # [Brovagt](brovagt) henter [Holm](holm)

            [Brovagt A/S](brovagt; v1.employer) har pr. [1. maj](date XXXX-05-01 = 2024-05-01; v1.date) [ansat](v1.trigger) [Ida Holm](holm; v1.person), [41 år](v1.age 41 year).
            Forgængeren [stopper](v2.trigger).
            """;

    private static SourceArticle parse(String content) throws SourceException {
        return SourceParser.parse("da/prøve", content);
    }

    private static Block body(String markup) throws SourceException {
        return parse(HEADER + BODY + "\n" + markup).blocks().get(2);
    }

    private static Tag tag(String markup) throws SourceException {
        return body("[ord](" + markup + ")").annotations().get(0).tag();
    }

    @Test
    void theHeaderSaysWhatThePageStates() throws SourceException {
        SourceArticle.Header header = parse(HEADER + BODY).header();
        assertThat(header.published()).isEqualTo("2024-09-10T07:15:00+02:00");
        assertThat(header.modified()).isNull();
        assertThat(header.authors()).containsExactly("Mette Sandager");
        assertThat(header.split()).isEqualTo(SourceArticle.Split.DEV);
    }

    @Test
    void entitiesAndEventsComeFromTheHeader() throws SourceException {
        SourceArticle article = parse(HEADER + BODY);
        SourceArticle.Entity holm = article.entities().get(1);
        assertThat(holm.age()).isEqualTo(41);
        assertThat(holm.jobTitles()).containsExactly("CTO", "it-chef");
        SourceArticle.Event leaving = article.events().get(1);
        assertThat(leaving.status()).isEqualTo(Status.PLANNED);
        assertThat(leaving.subtype()).isNull();
        assertThat(leaving.optional()).isTrue();
    }

    @Test
    void everyLineOfABlockIsASentence() throws SourceException {
        Block block = parse(HEADER + BODY).blocks().get(1);
        assertThat(block.sentences().stream().map(sentence -> sentence.of(block.text())))
                .containsExactly("Brovagt A/S har pr. 1. maj ansat Ida Holm, 41 år.", "Forgængeren stopper.");
    }

    @ParameterizedTest
    @CsvSource({
        "'lead: Kort.', LEAD",
        "'## Kort', HEADING",
        "'- Kort', LIST_ITEM",
        "'> Kort', QUOTE",
        "'table: By | Antal', TABLE",
        "'notice: Kort.', NOTICE",
        "'caption: Kort', CAPTION",
        "'readmore: Kort', READ_MORE",
        "'advert: Kort', ADVERT",
        "'label: Kort', LABEL",
        "'Kort.', PARAGRAPH"
    })
    void theStartOfABlockSaysItsKind(String line, BlockKind kind) throws SourceException {
        Block block = body(line);
        assertThat(block.kind()).isEqualTo(kind);
        assertThat(block.text()).isIn("Kort.", "Kort", "By | Antal");
    }

    @Test
    void eachItemOfAListIsABlockEvenWithoutABlankLine() throws SourceException {
        List<Block> blocks =
                parse(HEADER + BODY + "\n- Først.\nOg mere.\n- Så.\n").blocks();
        assertThat(blocks.subList(2, 4)).extracting(Block::text).containsExactly("Først. Og mere.", "Så.");
    }

    @Test
    void annotationsNest() throws SourceException {
        Block block = body("Mod [[12](v1.count 12 person) af [Brovagts](brovagt) chefer](v1.role).");
        assertThat(block.text()).isEqualTo("Mod 12 af Brovagts chefer.");
        assertThat(block.annotations())
                .extracting(Annotation::span)
                .containsExactly(new Span(4, 6), new Span(10, 18), new Span(4, 25));
    }

    @Test
    void escapesAreTheCharactersThemselves() throws SourceException {
        assertThat(body("\\[sic\\] 1.\\u00A0maj \\\\ cafe\\u0301 🎉").text())
                .isEqualTo("[sic] 1.\u00A0maj \\ cafe\u0301 🎉");
    }

    @Test
    void aFullDateIsItsOwnValue() throws SourceException {
        assertThat(tag("date 2024-Q3")).isEqualTo(new Tag.Date(DateType.DATE, "2024-Q3", "2024-Q3", null, false));
        assertThat(tag("date XXXX-05")).isEqualTo(new Tag.Date(DateType.DATE, "XXXX-05", null, null, false));
        assertThat(tag("duration P2Y")).isEqualTo(new Tag.Date(DateType.DURATION, "P2Y", null, null, false));
    }

    @Test
    void aDateMayBeModifiedAndCountFromAnother() throws SourceException {
        assertThat(tag("date P0D = 2025-01-13 mod APPROX by otherDate"))
                .isEqualTo(new Tag.Date(DateType.DATE, "P0D", "2025-01-13", DateModifier.APPROX, true));
    }

    @ParameterizedTest
    @CsvSource({
        "26 year, 26, , , year, false",
        "12000000.5 DKK, 12000000.5, , DKK, , false",
        "~1000 person, 1000, , , person, true",
        "10..12 person, 10, 12, , person, false"
    })
    void aValueIsANumberWithItsUnit(
            String markup,
            BigDecimal number,
            @Nullable BigDecimal max,
            @Nullable String currency,
            @Nullable String unit,
            boolean approximate)
            throws SourceException {
        assertThat(tag("v1.count " + markup))
                .isEqualTo(
                        new Tag.Participant("v1", "count", new Value(number, max, currency, unit, approximate), null));
    }

    @Test
    void aPronounSaysWhomItMeans() throws SourceException {
        assertThat(tag("v1.person @holm")).isEqualTo(new Tag.Participant("v1", "person", null, "holm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Et [ord § not closed",
                "Et ord] her § closes no annotation",
                "Et [ord](hvem?) § is no tag",
                "Et [](holm) § no words",
                "Et \\q § escapes nothing",
                "[ord](nogen) § no entity",
                "[ord](v7.trigger) § no event",
                "[ord](v1.buyer) § has no role",
                "[ord](v1.date) § no date",
                "[ord](v1.age gammel) § is no value",
                "caption: [Holm](holm) § furniture",
                "# Endnu en § headline"
            })
    void aFaultIsReportedWithItsLine(String markup, String reason) {
        assertThatThrownBy(() -> body(markup))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("da/prøve.txt:19: ")
                .hasMessageContaining(reason)
                .hasMessageContaining("expected ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "language: da § language: sv § no language",
                "published: 2024-09-10T07:15:00+02:00 § published: i går § is no date",
                "event: v1 Hire/hire asserted § event: v1 Hire/stake asserted § no subtype",
                "event: v1 Hire/hire asserted § event: v1 Party asserted § no event type",
                "entity: brovagt Organization § entity: brovagt Company § no entity type",
                "split: dev § split: dev2 § no split",
                "style: straight news § stil: nyhed § no header key",
                "publisher: Bitposten § url: https://b.example § a second time"
            })
    void aFaultyHeaderIsReported(String right, String wrong, String reason) {
        assertThatThrownBy(() -> parse((HEADER + BODY).replace(right, wrong))).hasMessageContaining(reason);
    }

    @Test
    void whatTheHeaderDeclaresMustBeUsed() {
        String unused = HEADER.replace("---", "entity: x Place Ry\nevent: v3 IPO asserted\n---") + BODY;
        assertThatThrownBy(() -> parse(unused))
                .hasMessageContaining("`x` is never mentioned")
                .hasMessageContaining("`v3` has no trigger");
    }
}
