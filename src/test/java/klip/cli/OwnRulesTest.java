package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import klip.article.Article;
import klip.article.ContractAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own event types, from a folder of rule files to the JSON. */
class OwnRulesTest {
    private static final Path OFFICE = Path.of("src/test/resources/klip/event/own/OfficeOpening.txt");
    private static final String PAGE = """
            Adeno vokser i Norden

            Softwarefirmaet Adeno A/S har åbnet kontor i Oslo. Samtidig har Adeno A/S ansat Signe Holm som direktør.
            """;

    @TempDir
    Path folder;

    private Path rules;
    private Path page;
    private Path out;

    @BeforeEach
    void onePageAndATypeOfTheUsersOwn() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        Files.copy(OFFICE, rules.resolve("OfficeOpening.txt"));
        page = Files.writeString(folder.resolve("page.txt"), PAGE);
        out = folder.resolve("out");
    }

    private CommandRun extract(String... more) {
        return CommandRun.of(Stream.concat(Stream.of("extract", page.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<Article.Event> events(CommandRun run) {
        return ContractAssert.assertKeepsContract(run.lines().get(0)).events();
    }

    @Test
    void aTypeOfOnesOwnIsFoundBesideThoseBuiltInAndItsRuleLeadsToTheFile() {
        List<Article.Event> events = events(extract("--rules", rules.toString()));

        assertThat(events).extracting(Article.Event::type).containsExactlyInAnyOrder("OfficeOpening", "Hire");
        assertThat(events)
                .filteredOn(event -> event.type().equals("OfficeOpening"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.rule()).isEqualTo("OfficeOpening/da/åbne-kontor");
                    assertThat(event.status()).isEqualTo("asserted");
                    assertThat(event.participants())
                            .extracting(Article.Participant::role, Article.Participant::text)
                            .containsExactly(tuple("org", "Adeno A/S"), tuple("place", "Oslo"));
                });
    }

    @Test
    void withoutTheFolderThereIsNoSuchType() {
        assertThat(events(extract())).extracting(Article.Event::type).containsExactly("Hire");
    }

    @Test
    void aFileWithTheNameOfABuiltInTypeStandsInItsPlace() throws IOException {
        Files.writeString(rules.resolve("Hire.txt"), """
                type: Hire
                definition: Nobody is ever hired.
                role person: Person
                key: person
                require: person
                [da]
                verb tiltræde: subject=person
                """);

        assertThat(events(extract("--rules", rules.toString())))
                .extracting(Article.Event::type)
                .containsExactly("OfficeOpening");
    }

    @Test
    void theManifestTellsTheRulesByTheirChecksum() throws IOException {
        extract("--rules", rules.toString(), "-o", out.toString());
        String with = Files.readString(out.resolve("manifest.json"));
        extract("-o", out.toString());

        assertThat(with).containsPattern("\"rules\" ?: ?\"[0-9a-f]{64}\"");
        assertThat(Files.readString(out.resolve("manifest.json"))).containsPattern("\"rules\" ?: ?\"built-in\"");
    }

    @Test
    void anUpdateReadsAgainWhatWasReadByOtherRules() throws IOException {
        extract("-o", out.toString());
        extract("--update", "--rules", rules.toString(), "-o", out.toString());

        assertThat(Files.readString(out.resolve("articles.jsonl"))).contains("OfficeOpening");
    }

    @Test
    void theSameRulesInAnotherFolderAreTheSame() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(OFFICE, copy.resolve("OfficeOpening.txt"));
        extract("--rules", rules.toString(), "-o", out.toString());
        String first = settings();
        extract("--rules", copy.toString(), "-o", out.toString());

        assertThat(settings()).isEqualTo(first);
    }

    private String settings() throws IOException {
        return Files.readString(out.resolve("manifest.json")).replaceAll("(?s)\"totals\".*", "");
    }

    @Test
    void aMistakeInARuleIsAMisuseToldWithFileLineAndWhatWasExpected() throws IOException {
        Files.writeString(rules.resolve("OfficeOpening.txt"), "type: OfficeOpening\nroles org: Organization\n");

        CommandRun run = extract("--rules", rules.toString());

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("OfficeOpening.txt:2: expected a keyword of a rule file");
    }

    @Test
    void aFolderThatIsMissingOrHasNoRulesIsAMisuse() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(extract("--rules", folder.resolve("none").toString()).err()).contains("there is no folder");
        assertThat(extract("--rules", empty.toString()).err()).contains("no rule files in");
        assertThat(extract("--rules", empty.toString()).status()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theWorkedExampleOfTheDocsIsTheFileThatIsTriedHere() throws IOException {
        assertThat(Files.readString(Path.of("docs/add-an-event-type.md")))
                .contains("```\n" + Files.readString(OFFICE) + "```\n")
                .contains(CommandRun.of("rules", "check", rules.toString()).err());
    }

    @Test
    void aTypeOfOnesOwnHasItsPageBesideThoseBuiltIn() throws IOException {
        CommandRun run = CommandRun.of("rules", "docs", "-o", out.toString(), "--rules", rules.toString());

        assertThat(run.err()).contains("23 pages in ");
        assertThat(Files.readString(out.resolve("README.md"))).contains("[OfficeOpening](OfficeOpening.md)");
        assertThat(out.resolve("OfficeOpening.md")).isNotEmptyFile();
    }

    @Test
    void twoFilesAboutOneTypeAreAMisuse() throws IOException {
        Files.copy(OFFICE, rules.resolve("Again.txt"));

        assertThat(extract("--rules", rules.toString()).err()).contains("has the type OfficeOpening too");
        assertThat(CommandRun.of("rules", "check", rules.toString()).out()).contains("has the type OfficeOpening too");
    }
}
