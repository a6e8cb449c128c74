package klip.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortDayTest {
    @ParameterizedTest
    @CsvSource({
        "2024-09-10,2024-09-10",
        "2024-09-10T07:15:00+02:00,2024-09-10",
        "2024-09,2024-09",
        "2024,2024",
        "2024-Q3,2024-07",
        "2024-H2,2024-07",
        "2025-SU,2025-06",
        "2024-W36,2024-09-02",
        "2024-W36-WE,2024-09-02",
        "2024-W99,2024",
        "199,1990",
        "2025-05-15/2025-05-17,2025-05-15",
        "'',''"
    })
    void aPeriodStandsWhereItBegins(String value, String day) {
        assertThat(SortDay.of(value)).isEqualTo(day);
    }
}
