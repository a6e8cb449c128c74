package klip.event;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number that a participant states.
 *
 * @param number the number, or the lower end of a range
 * @param max the upper end of a range
 * @param currency ISO 4217
 * @param unit what is counted: person, percent, year, record …
 * @param approximate whether the words say it is rough
 */
public record Value(
        BigDecimal number,
        @Nullable BigDecimal max,
        @Nullable String currency,
        @Nullable String unit,
        boolean approximate) {}
