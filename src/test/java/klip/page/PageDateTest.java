package klip.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-10 | 2024-09-10",
                "2024-09-10T07:15:00+02:00 | 2024-09-10T07:15:00+02:00",
                "2024-09-10T07:15+0200 | 2024-09-10T07:15:00+02:00",
                "2024-09-10 07:15:30 | 2024-09-10T07:15:30",
                "2024-05-03T15:47:42.389Z | 2024-05-03T15:47:42Z",
                "Tue, 10 Sep 2024 07:15:00 GMT | 2024-09-10T07:15:00Z",
                "20240910 | 2024-09-10",
                "1725952500 | 2024-09-10T07:15:00Z",
                "1725952500000 | 2024-09-10T07:15:00Z",
            })
    void machinesDatesAreReadAsPreciselyAsStated(String stated, String iso) {
        assertThat(PageDate.stated(stated, false)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10. september 2024 kl. 07:15 | 2024-09-10T07:15:00",
                "10. september 2024 kl. 07.15 | 2024-09-10T07:15:00",
                "Udgivet tirsdag d. 10. sept. 2024 | 2024-09-10",
                "sep. 10. 2024 | 2024-09-10",
                "10/9-24 | 2024-09-10",
                "10.09.2024, 07:15 Uhr | 2024-09-10T07:15:00",
                "September 10, 2024 at 7:15 pm | 2024-09-10T19:15:00",
                "Sept 10th, 2024 | 2024-09-10",
                "10th of September 2024 | 2024-09-10",
                "3. März 2024 | 2024-03-03",
                "16/9/2024 | 2024-09-16",
            })
    void readersDatesAreReadInTheFormsOfBylines(String written, String iso) {
        assertThat(PageDate.written(written, false)).isEqualTo(iso);
    }

    @Test
    void aSlashIsReadAsTheCountryWrites() {
        assertThat(PageDate.written("9/10/2024", true)).isEqualTo("2024-09-10");
        assertThat(PageDate.written("9/10/2024", false)).isEqualTo("2024-10-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31. februar 2024", "2024-13-45", "version 10.2.3", "0000-00-00", "kl. 07:15", "1024 sider"})
    void noDateIsReadWhereNoneIs(String text) {
        assertThat(PageDate.stated(text, false)).isNull();
    }
}
