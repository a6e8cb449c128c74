package klip.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import klip.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParquetColumnTest {
    private record Row(String name, List<Problem> problems) {}

    private record Strange(Object what) {}

    @Test
    void listsAndRecordsAreNestedAsTheFormatWantsIt() {
        assertThat(RecordFields.of(Row.class).table().getPaths())
                .extracting(path -> String.join(".", path))
                .containsExactly(
                        "name",
                        "problems.list.element.code",
                        "problems.list.element.place",
                        "problems.list.element.reason",
                        "problems.list.element.remedy");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1.5, 15000000000",
        "-1.5, -15000000000",
        "1e12, 10000000000000000000000",
        "0.00000000005, 0",
        "-0.00000000005, 0",
        "1e40, 99999999999999999999999999999999999999",
        "-1e40, -99999999999999999999999999999999999999"
    })
    void anAmountHasTenDigitsBehindThePointAndOneTooLargeIsTheLargest(BigDecimal amount, BigInteger unscaled) {
        byte[] bytes = ParquetColumn.bytes(amount).getBytes();

        assertThat(bytes).hasSize(16);
        assertThat(new BigInteger(bytes)).isEqualTo(unscaled);
    }

    @Test
    void aTypeThatNoColumnCanHoldIsRefused() {
        assertThatThrownBy(() -> RecordFields.of(Strange.class)).hasMessageContaining("Object");
    }
}
