package klip.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The article that Klip was first made for. */
class SeedArticleTest {
    @Test
    void itsOrganizationsPersonsAndPlacesAreFound() throws IOException {
        List<Entity> entities = entities();
        assertThat(Articles.names(entities, EntityType.ORGANIZATION))
                .contains("Kaspersky Lab", "Pango", "Axios", "Kreml", "Computerworld", "Idura", "Wayfare.ai")
                .contains("Adeno K/S", "Kamstrup", "Renewtech ApS", "Induflex A/S", "Aalborg Universitet");
        assertThat(Articles.names(entities, EntityType.PERSON))
                .contains("Eugene Kaspersky", "Mark-Oliver Junge", "Rikke Badsberg", "Mads Linné Kaasgaard");
        assertThat(Articles.names(entities, EntityType.PLACE)).contains("USA", "København");
    }

    @Test
    void itsFirmIsOneOrganizationUnderAllItsSpellings() throws IOException {
        assertThat(entities())
                .filteredOn(entity -> entity.name().startsWith("Kaspersky"))
                .singleElement()
                .satisfies(firm -> assertThat(firm.alternateNames()).containsExactly("Kaspersky"))
                .satisfies(firm -> assertThat(firm.mentions()).hasSize(15));
    }

    @Test
    void itsTechniquesAndPostsAreNoNames() throws IOException {
        assertThat(entities()).extracting(Entity::name).doesNotContain("CEO", "DevOps", "ServiceNow", "SQL");
    }

    private static List<Entity> entities() throws IOException {
        Path seed = Articles.data().resolve("../seed/kaspersky-da.txt");
        assumeTrue(Files.exists(seed), "the shared data is not here");
        return Articles.danish(Files.readString(seed));
    }
}
