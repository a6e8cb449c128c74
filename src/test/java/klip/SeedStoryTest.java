package klip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import klip.article.Article;
import klip.article.ContractAssert;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageException;
import org.junit.jupiter.api.Test;

/** The story that Klip was first made for, from the words of the page to the facts: as it was given, and as the corpus tells it. */
class SeedStoryTest {
    private static final Path CORPUS_PAGE = Path.of("corpus", "articles", "da", "kaspersky-forlader-usa.html");

    @Test
    void theGivenTextGivesItsHiresBansSanctionSaleAndLayoff() throws IOException, PageException {
        Article article = read(seed(), Format.TEXT);
        assertThat(told(article))
                .contains(
                        "Ban asserted target=Kaspersky Labs on XXXX-09-29 2024-09-29",
                        "Ban asserted target=Kaspersky on XXXX-07-20 2024-07-20",
                        "Sanction asserted target=12 af Kaspersky Labs topchefer count=12",
                        "Acquisition asserted buyer=Pango seller=Kaspersky",
                        "Layoff asserted employer=Kaspersky Lab on XXXX-07 2024-07")
                .containsAll(hires());
        assertThat(article.article().text())
                .as("job adverts are no part of the article")
                .doesNotContain("IT-revisor", "Procurement");
    }

    @Test
    void thePageOfTheCorpusGivesTheSameHires() throws IOException, PageException {
        assertThat(told(read(CORPUS_PAGE, Format.HTML))).containsAll(hires());
    }

    private static List<String> hires() {
        return List.of(
                "Hire asserted person=Mark-Oliver Junge employer=Idura role=software engineer age=26 år"
                        + " formerEmployer=Wayfare.ai on 2026-01-15 2026-01-15",
                "Hire asserted person=Rikke Badsberg employer=Adeno K/S role=ServiceNow Specialist"
                        + " formerEmployer=Kamstrup on 2026-02-02 2026-02-02",
                "Hire asserted person=Mads Linné Kaasgaard employer=Renewtech ApS role=Marketing Specialist age=31 år"
                        + " formerEmployer=Induflex A/S on 2026-02-01 2026-02-01");
    }

    private static Path seed() {
        String data = Objects.requireNonNullElse(System.getenv("KLIP_DATA"), "../shared/data");
        return Path.of(data).resolve("../seed/kaspersky-da.txt");
    }

    private static Article read(Path file, Format format) throws IOException, PageException {
        assumeTrue(Files.exists(file), "the shared data is not here");
        Page page = new Page("kaspersky", format, Files.readAllBytes(file), null);
        Article article = Klip.standard().read(page, ReadOptions.standard().withPublished(LocalDate.of(2024, 9, 10)));
        ContractAssert.assertKeepsContract(article);
        return article;
    }

    /** Each event in one line: type, status, the roles asked for here, and its date. */
    private static List<String> told(Article article) {
        return article.events().stream().map(SeedStoryTest::line).toList();
    }

    private static String line(Article.Event event) {
        List<String> roles = switch (event.type()) {
            case "Hire" -> List.of("person", "employer", "role", "age", "formerEmployer");
            case "Sanction" -> List.of("target", "count");
            case "Acquisition" -> List.of("buyer", "seller");
            case "Layoff" -> List.of("employer");
            default -> List.of("target");
        };
        StringBuilder line = new StringBuilder(event.type() + " " + event.status());
        for (String role : roles) {
            event.participants().stream()
                    .filter(p -> p.role().equals(role))
                    .forEach(p -> line.append(' ').append(role).append('=').append(p.text()));
        }
        Article.EventDate date = event.date();
        return date == null ? line.toString() : line + " on " + date.timex() + " " + date.value();
    }
}
