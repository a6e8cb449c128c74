package klip.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganizationCountTest {
    private static final OrganizationCount MARCH = OrganizationCount.of("Adeno K/S", 3, "2026-03-02");
    private static final OrganizationCount MAY = OrganizationCount.of("Adeno", 2, "2026-05-01");
    private static final OrganizationCount UNDATED = OrganizationCount.of("Adeno K/S", 1, null);

    @Test
    void articlesAndMentionsAddUpAndDaysReachFromTheFirstToTheLast() {
        OrganizationCount sum = MAY.plus(UNDATED).plus(MARCH);

        assertThat(sum.articles()).isEqualTo(3);
        assertThat(sum.mentions()).isEqualTo(6);
        assertThat(sum.firstSeen()).isEqualTo("2026-03-02");
        assertThat(sum.lastSeen()).isEqualTo("2026-05-01");
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        assertThat(MARCH.plus(MAY).plus(UNDATED)).isEqualTo(UNDATED.plus(MARCH.plus(MAY)));
    }

    @Test
    void theNameIsTheOneThatMostArticlesGive() {
        assertThat(MAY.plus(MARCH).plus(UNDATED).name()).isEqualTo("Adeno K/S");
    }

    @Test
    void anArticleThatNamesItTwiceIsOneArticle() {
        OrganizationCount sum = MARCH.alsoNamed(MARCH);

        assertThat(sum.articles()).isEqualTo(1);
        assertThat(sum.mentions()).isEqualTo(6);
    }
}
