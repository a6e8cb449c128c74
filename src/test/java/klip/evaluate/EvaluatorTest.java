package klip.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import klip.article.Article;
import klip.article.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
    private static final String TEXT = """
            🎉 Brovagts nye chef er Ida Holm.
            Brovagt A/S har ansat Ida Holm pr. 1. maj som CTO.
            Ole Krag stopper i juni.""";

    private static Articles people() {
        return Articles.danish(TEXT)
                .entity("Organization", "Brovagt A/S", "Brovagts", "Brovagt A/S")
                .entity("Person", "Ida Holm", "er |Ida Holm", "ansat |Ida Holm")
                .entity("Person", "Ole Krag", "Ole Krag");
    }

    private static Articles full() {
        return people().date("1. maj", "XXXX-05-01", "2024-05-01")
                .date("juni", "XXXX-06", "2024-06")
                .event("Hire", "asserted", "ansat")
                .with("employer", "Brovagt A/S", "e1")
                .with("person", "ansat |Ida Holm", "e2")
                .on("1. maj", "XXXX-05-01", "2024-05-01")
                .event("Departure", "planned", "stopper")
                .with("person", "Ole Krag", "e3");
    }

    private static LanguageScores scores(Articles gold, Articles predicted) {
        return Evaluator.evaluate(List.of(gold.article()), List.of(predicted.article()))
                .languages()
                .get(0);
    }

    @Test
    void goldAgainstItselfIsPerfect() {
        List<Article> gold =
                List.of(full().article(), Articles.english("Nothing here.").article());
        assertThat(Evaluator.evaluate(gold, gold).metrics().values()).containsOnly(1.0);
    }

    @Test
    void whatThePageSaysOfItsArticleIsRightOrWrongWhole() {
        Articles gold = people().stating("Ny chef", "2024-05-01T07:15:00", "Avisen", "Hanne Jensen", "Hans Hansen");
        MetadataScores same = scores(
                        gold, people().stating("Ny chef", "2024-05-01", "Avisen", "Hans Hansen", "Hanne Jensen"))
                .metadata();
        MetadataScores other = scores(
                        gold, people().stating("En ny chef", "2024-05-02", "avis.example", "Hanne Jensen"))
                .metadata();
        Accuracy right = Accuracy.of(1, 1);
        Accuracy wrong = Accuracy.of(0, 1);
        assertThat(same).isEqualTo(new MetadataScores(right, right, right, right));
        assertThat(other).isEqualTo(new MetadataScores(wrong, wrong, wrong, wrong));
    }

    @Test
    void whatTheGoldDoesNotStateIsNotCounted() {
        MetadataScores none = scores(people(), people().stating("Ny chef", "2024-05-01", "Avisen", "Hanne Jensen"))
                .metadata();
        Accuracy nothing = Accuracy.of(0, 0);
        assertThat(none).isEqualTo(new MetadataScores(nothing, nothing, nothing, nothing));
    }

    @Test
    void languagesAreScoredTogetherAndApart() {
        List<Article> gold =
                List.of(full().article(), Articles.english("Nothing here.").article());
        assertThat(Evaluator.evaluate(gold, gold).languages())
                .extracting(LanguageScores::language)
                .containsExactly("all", "da", "en");
    }

    @Test
    void anArticleThatIsNotPredictedIsMissedWhole() {
        LanguageScores scores = Evaluator.evaluate(List.of(full().article()), List.of())
                .languages()
                .get(0);
        assertThat(scores.entities().all()).isEqualTo(Score.of(0, 0, 5));
        assertThat(scores.sentences()).isEqualTo(Score.of(0, 0, 3));
        assertThat(scores.body().recall()).isZero();
    }

    @Test
    void twoArticlesOfOneSourceAreRefused() {
        List<Article> twice = List.of(full().article(), full().article());
        assertThatThrownBy(() -> Evaluator.evaluate(twice, List.of())).hasMessageContaining("da/a.html");
    }

    @Test
    void aGenitiveEndingMayBeInOrOut() {
        Articles predicted = Articles.danish(TEXT).entity("Organization", "Brovagt A/S", "Brovagt", "Brovagt A/S");
        assertThat(scores(people(), predicted).entities().all()).isEqualTo(Score.of(2, 2, 5));
    }

    @ParameterizedTest
    @CsvSource({"Person, Brovagt A/S", "Organization, Brovagt", "Organization, A/S"})
    void aMentionOfAnotherTypeOrSpanIsFalse(String type, String words) {
        String text = "Hos Brovagt A/S har man travlt.";
        Articles gold = Articles.danish(text).entity("Organization", "Brovagt A/S", "Brovagt A/S");
        Articles predicted = Articles.danish(text).entity(type, words, words);
        assertThat(scores(gold, predicted).entities().all()).isEqualTo(Score.of(0, 1, 1));
    }

    @Test
    void entitiesAreScoredByTypeToo() {
        Articles predicted = Articles.danish(TEXT).entity("Person", "Ida Holm", "er |Ida Holm");
        assertThat(scores(people(), predicted).entities().types())
                .containsExactly(
                        new TypedScore.TypeScore("Organization", Score.of(0, 0, 2)),
                        new TypedScore.TypeScore("Person", Score.of(1, 1, 3)));
    }

    @Test
    void canonicalNamesAreComparedForMentionsThatAreRight() {
        Articles predicted = Articles.danish(TEXT)
                .entity("Organization", "Brovagt", "Brovagts")
                .entity("Person", "Ole Krag", "Ole Krag");
        assertThat(scores(people(), predicted).entityNames()).isEqualTo(Accuracy.of(1, 2));
    }

    @Test
    void aNameThatLooksTheSameIsTheSame() {
        assertThat(CanonicalName.same("Rene\u0301e\u00A0Bo", "Renée B\u00ADo")).isTrue();
        assertThat(CanonicalName.same("Renée", "Renee")).isFalse();
    }

    @Test
    void splittingAnEntityCostsRecallOfItsClusterAndNoPrecision() {
        Articles predicted = Articles.danish(TEXT)
                .entity("Organization", "Brovagt", "Brovagts")
                .entity("Organization", "Brovagt A/S", "Brovagt A/S");
        assertThat(scores(people(), predicted).entityClusters()).isEqualTo(Rates.of(1, 0.5));
    }

    @Test
    void aDateIsFoundWhenItOverlapsAndRightWhenItMeansTheSame() {
        Articles predicted = Articles.danish(TEXT)
                .date("pr. 1. maj", "XXXX-05-01", "2024-05-01")
                .date("juni", "XXXX-06", "2023-06");
        LanguageScores scores = scores(full(), predicted);
        assertThat(scores.dateSpans()).isEqualTo(Score.of(2, 2, 2));
        assertThat(scores.dateValues()).isEqualTo(Score.of(1, 2, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-06, 2024-06, P1M, 2024-06, true",
        "XXXX-06, 2024-06, XXXX-06, , false",
        "XXXX-06, , XXXX-06, , true",
        "XXXX-06, , XXXX-06, 2024-06, false",
        "XXXX-06, , XXXX-07, , false"
    })
    void aGuessedValueIsWrong(String timex, String value, String foundTimex, String foundValue, boolean same) {
        assertThat(DateMatcher.sameMeaning(timex, value, foundTimex, foundValue))
                .isEqualTo(same);
    }

    @Test
    void anEventInTheRightSentenceWithAnotherTriggerCountsThereOnly() {
        Articles predicted = people().event("Hire", "asserted", "har").event("Departure", "planned", "stopper");
        LanguageScores scores = scores(full(), predicted);
        assertThat(scores.eventTriggers().all()).isEqualTo(Score.of(1, 2, 2));
        assertThat(scores.eventSentences().all()).isEqualTo(Score.of(2, 2, 2));
    }

    @Test
    void anEventOfAnotherTypeIsFalse() {
        Articles predicted = people().event("Departure", "asserted", "ansat");
        assertThat(scores(full(), predicted).eventTriggers().all()).isEqualTo(Score.of(0, 1, 2));
    }

    @Test
    void aSecondEventForOneHappeningIsFalse() {
        Articles gold = people().event("Hire", "asserted", "ansat", "nye chef");
        Articles predicted = people().event("Hire", "asserted", "ansat").event("Hire", "asserted", "nye chef");
        assertThat(scores(gold, predicted).eventTriggers().all()).isEqualTo(Score.of(1, 2, 1));
    }

    @Test
    void theEventThatAgreesMoreIsTaken() {
        Articles predicted = people().event("Hire", "negated", "ansat")
                .event("Hire", "asserted", "ansat")
                .with("person", "ansat |Ida Holm", "e2");
        assertThat(scores(full(), predicted).eventStatus()).isEqualTo(Accuracy.of(1, 1));
    }

    @Test
    void anOptionalEventCountsNeitherWay() {
        Articles gold = people().event("Hire", "asserted", "ansat")
                .event("Departure", "asserted", "stopper")
                .optional();
        Articles without = people().event("Hire", "asserted", "ansat");
        Articles with = people().event("Hire", "asserted", "ansat").event("Departure", "asserted", "stopper");
        assertThat(scores(gold, without).eventTriggers().all()).isEqualTo(Score.of(1, 1, 1));
        assertThat(scores(gold, with).eventTriggers().all()).isEqualTo(Score.of(1, 1, 1));
    }

    @Test
    void anArgumentIsRightInItsRoleByItsWordsOrItsEntity() {
        Articles predicted = people().event("Hire", "asserted", "ansat")
                .with("employer", "Brovagts", "e1")
                .with("person", "Ole Krag", "e3")
                .with("role", "CTO", null);
        assertThat(scores(full(), predicted).eventArguments()).isEqualTo(Score.of(1, 3, 2));
    }

    @Test
    void datesAndStatusAreScoredOnEventsThatWereFound() {
        Articles predicted = people().event("Hire", "planned", "ansat")
                .on("juni", "XXXX-06", "2024-06")
                .event("Departure", "planned", "stopper");
        LanguageScores scores = scores(full(), predicted);
        assertThat(scores.eventDates()).isEqualTo(Score.of(0, 1, 1));
        assertThat(scores.eventStatus()).isEqualTo(Accuracy.of(1, 2));
    }

    @Test
    void aTeaserLeftInTheTextCostsOnlyItself() {
        Articles predicted = Articles.danish("Læs også: Bo Birk fyret.\n" + TEXT)
                .entity("Person", "Bo Birk", "Bo Birk")
                .entity("Organization", "Brovagt A/S", "Brovagts", "Brovagt A/S")
                .event("Hire", "asserted", "ansat");
        LanguageScores scores = scores(full(), predicted);
        assertThat(scores.entities().all()).isEqualTo(Score.of(2, 3, 5));
        assertThat(scores.eventTriggers().all()).isEqualTo(Score.of(1, 1, 2));
        assertThat(scores.sentences()).isEqualTo(Score.of(3, 4, 3));
        assertThat(scores.body().recall()).isEqualTo(1);
        assertThat(scores.body().precision()).isLessThan(1);
    }

    @Test
    void theTableShowsNoRateWhereTheGoldHasNothing() {
        List<Article> gold = List.of(people().article());
        assertThat(Evaluator.evaluate(gold, gold).table())
                .contains("all, 1 articles")
                .containsPattern("entities +5 +5 +5 +1\\.000 +1\\.000 +1\\.000\n")
                .containsPattern("dates, span +0 +0 +0 +- +- +-\n");
    }

    @Test
    void theJsonIsTheRecordItself() throws Exception {
        List<Article> gold = List.of(full().article());
        Evaluation evaluation = Evaluator.evaluate(gold, gold);
        assertThat(Json.read(evaluation.json(), Evaluation.class)).isEqualTo(evaluation);
    }
}
