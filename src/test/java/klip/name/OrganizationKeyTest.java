package klip.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adeno K/S | adeno",
                "ADENO | adeno",
                "Adeno\u00a0K/S | adeno",
                "Apple, Inc. | apple",
                "Ko\u0308benhavns Lufthavne A/S | k\u00f6benhavns lufthavne",
                "ISS World Services A/S | iss world services",
                "A/S | a/s"
            })
    void formsOfLawAndCapitalsDoNotTellOrganizationsApart(String name, String key) {
        assertThat(OrganizationKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"Nordea Liv, Nordea", "Kaspersky Lab, Kaspersky", "Apple Records, Apple"})
    void anotherWordIsAnotherOrganization(String one, String other) {
        assertThat(OrganizationKey.of(one)).isNotEqualTo(OrganizationKey.of(other));
    }
}
