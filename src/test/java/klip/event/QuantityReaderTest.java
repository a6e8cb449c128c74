package klip.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import klip.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | 1,2 milliarder kroner   | MONEY   | 1200000000 | DKK",
                "da | 12 mio. kr.             | MONEY   | 12000000   | DKK",
                "da | 150.000 kroner          | MONEY   | 150000     | DKK",
                "da | 250.000 dollar          | MONEY   | 250000     | USD",
                "da | 5 millioner svenske kroner | MONEY | 5000000   | SEK",
                "da | to milliarder euro      | MONEY   | 2000000000 | EUR",
                "da | ti procent              | PERCENT | 10         |",
                "da | 30.000                  | NUMBER  | 30000      |",
                "en | $ 40 million            | MONEY   | 40000000   | USD",
                "en | $40 million             | MONEY   | 40000000   | USD",
                "en | €5m                     | MONEY   | 5000000    | EUR",
                "en | DKK 1.5 billion         | MONEY   | 1500000000 | DKK",
                "en | 10 per cent             | PERCENT | 10         |",
                "en | 12.5%                   | PERCENT | 12.5       |",
                "en | 3,200                   | NUMBER  | 3200       |"
            })
    void numbersAreReadInTheNotationOfTheirLanguage(
            String language, String words, String kind, String number, String currency) {
        List<String> forms = List.of(words.toLowerCase(java.util.Locale.ROOT).split(" ", -1));
        List<Quantity> found = QuantityReader.of(Language.ofTag(language)).read(forms, i -> false);
        assertThat(found).hasSize(1);
        Quantity quantity = found.get(0);
        assertThat(quantity.end()).isEqualTo(forms.size());
        assertThat(quantity.kind()).hasToString(kind);
        assertThat(quantity.value().number()).isEqualByComparingTo(number);
        assertThat(quantity.value().currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource({"da, 4.2", "da, 12345678901234567890", "da, en", "en, 1.2.3", "en, one"})
    void versionsIdentifiersAndArticlesAreNoQuantities(String language, String word) {
        assertThat(QuantityReader.of(Language.ofTag(language)).read(List.of(word), i -> false))
                .isEmpty();
    }
}
