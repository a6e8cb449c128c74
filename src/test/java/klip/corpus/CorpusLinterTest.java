package klip.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusLinterTest {
    private static final String SOURCE = """
            language: da
            published: 2024-09-10
            publisher: P
            url: https://p.example
            template: da-trade
            style: test
            split: dev
            entity: brovagt Organization Brovagt; EXTRA
            entity: ry Place Ry
            event: v1 Hire/hire asserted
            ---
            # [Brovagt](brovagt; v1.employer) [ansætter](v1.trigger) i [Ry](ry)

            """;

    private static String lint(String body, String extra) throws SourceException {
        String source = SOURCE.replace("; EXTRA", extra) + body;
        return CorpusLinter.lint(SourceParser.parse("da/p", source)).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "I Ry bor mange. § `Ry` is a mention elsewhere, but not here",
                "I dag er [Ry](brovagt) stille. § `Ry` is a mention of each of [ry, brovagt]",
                "Den gamle Kasserer tav. § `Kasserer` is capitalised and not annotated",
                "Siden [5. maj](date XXXX-05-05 = 2024-05-06). § `2024-05-06` is no XXXX-05-05",
                "Siden [6. maj](date XXXX-05-05 = 2024-05-05). § the words say 05-06",
                "Det sker [torsdag](date XXXX-WXX-4 = 2024-09-11). § `2024-09-11` is no XXXX-WXX-4",
                "Det skete [i går](date P-1D = 2024-09-08). § is 2024-09-09, not 2024-09-08",
                "Hun er [26 år](v1.age). § has no value",
                "Og [hun](v1.person) er glad. § means nobody",
                "En [chef](v1.role) og [leder](v1.role). § v1.role is filled by each of [chef, leder]"
            })
    void aSlipIsReported(String body, String warning) throws SourceException {
        assertThat(lint(body, "")).contains(warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "I [Ry](ry) er Ry-nettet nede.",
                "Det var stille. Så kom »Manden« forbi.",
                "Fra [1. maj](date XXXX-05-01 = 2024-05-01) og i [to år](duration P2Y).",
                "I [næste kvartal](date P3M = 2024-Q4).",
                "[Torsdag](date XXXX-WXX-4 = 2024-09-12) sker det."
            })
    void whatIsRightIsLeftAlone(String body) throws SourceException {
        assertThat(lint(body, "")).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"; age 26, 26", "; jobTitle it-chef, it-chef"})
    void whatIsSaidOfAnEntityMustBeInTheText(String extra, String words) throws SourceException {
        assertThat(lint("Intet her.", extra)).contains("`" + words + "`, said of brovagt, is not in the text");
    }
}
