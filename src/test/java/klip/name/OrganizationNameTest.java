package klip.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNameTest {
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
        assertThat(OrganizationName.key(name)).isEqualTo("adeno");
    }

    @ParameterizedTest
    @CsvSource({"Adeno Norge,adeno norge", "Bryggen & Ko A/S,bryggen & ko", "KMD/Netcompany,kmd netcompany"})
    void otherWordsMakeAnotherCompany(String name, String key) {
        assertThat(OrganizationName.key(name)).isEqualTo(key);
    }

    @Test
    void aNameThatIsOnlyALegalFormKeepsIt() {
        assertThat(OrganizationName.key("SAS")).isEqualTo("sas");
    }

    @Test
    void decomposedAndComposedLettersAreOne() {
        assertThat(OrganizationName.key("A\u030Arhus")).isEqualTo(OrganizationName.key("\u00C5rhus"));
    }
}
