package klip.date;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A signed distance on the calendar, as precise as its unit: three weeks ago is a week, not a day.
 *
 * @param amount how many units, negative for the past
 * @param unit the unit
 */
record Shift(int amount, Period.Grain unit) {
    private static final Pattern FORM = Pattern.compile("P(-?\\d{1,5})([DWMQY])");

    /** The distance of an ISO 8601 duration of one part; null for anything else. */
    static @Nullable Shift parse(String form) {
        Matcher matcher = FORM.matcher(form);
        if (!matcher.matches()) {
            return null;
        }
        Period.Grain unit = switch (matcher.group(2)) {
            case "D" -> Period.Grain.DAY;
            case "W" -> Period.Grain.WEEK;
            case "M" -> Period.Grain.MONTH;
            case "Q" -> Period.Grain.QUARTER;
            default -> Period.Grain.YEAR;
        };
        return new Shift(Integer.parseInt(matcher.group(1)), unit);
    }

    LocalDate from(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            default -> day.plusYears(amount);
        };
    }

    /** The period of this unit that lies so far from a day. */
    Period periodFrom(LocalDate day) {
        LocalDate there = from(day);
        return switch (unit) {
            case DAY -> Period.ofDay(there);
            case WEEK -> Period.ofWeek(there);
            case MONTH -> Period.ofMonth(there);
            case QUARTER -> Period.ofQuarter(there);
            default -> Period.ofYear(there);
        };
    }
}
