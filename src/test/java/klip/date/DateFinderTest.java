package klip.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import klip.language.Language;
import klip.page.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 9, 10);
    private static final List<String> DANISH_MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @ValueSource(strings = {"%d. %s %d", "den %d. %s %d", "%d %s %d", "d. %d.%s %d"})
    void aDanishDateInFullComesBackAsItself(String form) {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            LocalDate day = anyDay(random);
            String month = DANISH_MONTHS.get(day.getMonthValue() - 1);
            assertIsDay(String.format(Locale.ROOT, form, day.getDayOfMonth(), month, day.getYear()), day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%1$d.%2$d.%3$d", "%1$02d.%2$02d.%3$d", "%1$d/%2$d-%3$d", "%1$d/%2$d %3$d", "%3$d-%2$02d-%1$02d"
            })
    void aNumericDateInFullComesBackAsItself(String form) {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            LocalDate day = anyDay(random);
            assertIsDay(String.format(Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue(), day.getYear()), day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2$s %1$d, %3$d", "%1$d %2$s %3$d", "the %1$d of %2$s %3$d", "%2$s %1$d %3$d"})
    void anEnglishDateInFullComesBackAsItself(String form) {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            LocalDate day = anyDay(random);
            String month = ENGLISH_MONTHS.get(day.getMonthValue() - 1);
            String phrase = String.format(Locale.ROOT, form, day.getDayOfMonth(), month, day.getYear());
            assertThat(find("They met on " + phrase + " in town.", Language.ENGLISH))
                    .as(phrase)
                    .extracting(DateExpression::value)
                    .containsExactly(day.toString());
        }
    }

    @Test
    void theTextAroundAFullDateDoesNotChangeItsValue() {
        String[] around = {"Firmaet vil ", "Han blev ansat ", "I 2019 og ", "Samme dag, ", "\"", "(", "Nyt job: ", "😀 "
        };
        for (String before : around) {
            assertThat(find(before + "3. maj 2021 skete det.", Language.DANISH))
                    .extracting(DateExpression::value)
                    .contains("2021-05-03");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"DANISH", "ENGLISH"})
    void wordsInAnyOrderNeverThrowAndNeverOverlap(Language language) {
        String[] words = {
            "15.", "maj", "May", "2021", "-", "/", "'", "kl.", "i", "fra", "til", "31", "99", "00", "tirsdag", "Monday",
            "første", "third", "quarter", "kvartal", "erne", "s", "ago", "siden", "for", "9999", "(", ")", "😀", "uge",
            "53", "påske", "Easter", "sidste", "last", "år", "1.", "29", "februar", "."
        };
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 30; w++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            assertApart(find(text.toString(), language));
        }
    }

    @Test
    void aSpanPointsIntoTheOriginalTextWhateverWasNormalised() {
        String text = "😀 Firmaet lukkede i sep\u00adtember\u00a02023 og pa\u030a tirsdag.";

        assertThat(find(text, Language.DANISH))
                .extracting(date -> date.span().of(text))
                .containsExactly("sep\u00adtember\u00a02023", "pa\u030a tirsdag");
    }

    @Test
    void whereTheDayOfPublicationIsUnknownOnlyCompleteDatesHaveAValue() {
        String text = "I går og tirsdag og 20. juli og 15. januar 2026 skete det.";

        assertThat(finder.find(Texts.of(text, Language.DANISH), null))
                .extracting(DateExpression::value)
                .containsExactly(null, null, null, "2026-01-15");
    }

    @Test
    void aSentenceInAnotherLanguageHasNoDates() {
        assertThat(find("Am 15. Januar 2026 und 2026-01-15.", Language.OTHER)).isEmpty();
    }

    @Test
    void theWordsBeforeADateGiveItsModifier() {
        String text = "Senest 1. maj 2025. Efter 1. maj 2025. Inden den 1. maj 2025. Primo maj 2025. Omkring maj 2025.";

        assertThat(find(text, Language.DANISH))
                .extracting(DateExpression::modifier)
                .containsExactly(
                        DateModifier.ON_OR_BEFORE,
                        DateModifier.AFTER,
                        DateModifier.BEFORE,
                        DateModifier.START,
                        DateModifier.APPROX);
    }

    @Test
    void aTimeThatOpensItsSentenceIsOfTheDayThatWasSpokenOf() {
        String text = "Den 23. april 2025 kom de. Klokken 3.40 gik alarmen. Butikken åbner ellers kl. 9.00.";

        assertThat(find(text, Language.DANISH))
                .extracting(DateExpression::value)
                .containsExactly("2025-04-23", "2025-04-23T03:40", null);
    }

    @Test
    void theWeekdaysOfAProgrammeAreThoseOfTheDaysItSpeaksOf() {
        LocalDate later = PUBLISHED.plusWeeks(5);
        String text = later + ": Messen.\n\nTirsdag: Foredrag.";

        LocalDate tuesday =
                later.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(1);
        assertThat(find(text, Language.DANISH))
                .extracting(DateExpression::value)
                .containsExactly(later.toString(), tuesday.toString());
    }

    @Test
    void twoWholeDatesWithAWordBetweenThemAreTwo() {
        assertThat(find("Fra september 2022 til januar 2023, og mellem 2019 og 2021.", Language.DANISH))
                .extracting(DateExpression::value)
                .containsExactly("2022-09", "2023-01", "2019", "2021");
    }

    @Test
    void aDayThatStandsForAnySuchDayHasNoValue() {
        assertThat(find("Det skete en mandag. Om fredagen er der lukket.", Language.DANISH))
                .extracting(DateExpression::value)
                .containsExactly(null, null);
        assertThat(find("It happened on a Monday.", Language.ENGLISH))
                .extracting(DateExpression::value)
                .containsExactly((String) null);
    }

    @Test
    void aLongRunOfDateWordsTakesTimeInProportionToItsLength() {
        String text = "den 15. maj 2021 fra mandag til ".repeat(20_000);

        assertThat(find(text, Language.DANISH)).hasSizeGreaterThan(20_000);
    }

    private List<DateExpression> find(String text, Language language) {
        return finder.find(Texts.of(text, language), PUBLISHED);
    }

    private void assertIsDay(String phrase, LocalDate day) {
        assertThat(find("De mødtes " + phrase + " i byen.", Language.DANISH))
                .as(phrase)
                .extracting(DateExpression::value)
                .containsExactly(day.toString());
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(70_000));
    }

    private static void assertApart(List<DateExpression> dates) {
        for (int i = 1; i < dates.size(); i++) {
            Span before = dates.get(i - 1).span();
            assertThat(before.end()).isLessThanOrEqualTo(dates.get(i).span().start());
        }
    }
}
