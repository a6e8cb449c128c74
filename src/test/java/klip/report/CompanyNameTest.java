package klip.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adeno",
                "ADENO",
                "Adeno K/S",
                "Adeno, Inc.",
                "Ade\u00ADno A/S",
                "Adeno\u00A0ApS",
                "Adeno a.m.b.a."
            })
    void theLegalFormCaseAndInvisibleCharactersMakeNoOtherCompany(String name) {
        assertThat(CompanyName.key(name)).isEqualTo("adeno");
    }

    @ParameterizedTest
    @CsvSource({"Adeno Norge,adeno norge", "Bryggen & Ko A/S,bryggen & ko", "KMD/Netcompany,kmd netcompany"})
    void otherWordsMakeAnotherCompany(String name, String key) {
        assertThat(CompanyName.key(name)).isEqualTo(key);
    }

    @Test
    void aNameThatIsOnlyALegalFormKeepsIt() {
        assertThat(CompanyName.key("SAS")).isEqualTo("sas");
    }

    @Test
    void decomposedAndComposedLettersAreOne() {
        assertThat(CompanyName.key("A\u030Arhus")).isEqualTo(CompanyName.key("\u00C5rhus"));
    }
}
