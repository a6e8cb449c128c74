package klip.date;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The classes of numbers written in digits, with the form that each takes in a TIMEX3 value. */
enum NumberClass implements WordClass {
    /** A day of the month. */
    DAY("day", 1, 31, 1, 2, "%02d"),
    /** A month written as a number. */
    MM("mm", 1, 12, 1, 2, "%02d"),
    /** A year in full; earlier ones are left out since they are far more often counts. */
    YEAR("year", 1700, 2100, 4, 4, "%04d"),
    /** A year of two digits. */
    YY("yy", 0, 99, 2, 2, "%02d"),
    /** A year whose decade is meant. */
    DECADE("decade", 1700, 2090, 4, 4, "%04d"),
    /** The tens of a year whose decade is meant. */
    TENS("tens", 20, 90, 2, 2, "%d"),
    /** A day that can be no month. */
    LATE("late", 13, 31, 2, 2, "%02d"),
    /** An hour after noon. */
    CLOCK_PM("clockpm", 1, 12, 1, 2, "%02d"),
    /** A week of the year. */
    WEEK("week", 1, 53, 1, 2, "%02d"),
    /** A quarter of the year. */
    QUARTER("quarter", 1, 4, 1, 1, "%d"),
    /** A half of the year. */
    HALF("half", 1, 2, 1, 1, "%d"),
    /** A century. */
    CENTURY("century", 10, 21, 2, 2, "%02d"),
    /** An hour of the clock. */
    HOUR("hour", 0, 24, 1, 2, "%02d"),
    /** A minute, which always has two digits. */
    MINUTE("minute", 0, 59, 2, 2, "%02d"),
    /** Any count. */
    COUNT("count", 0, 9999, 1, 4, "%d");

    /** Two digits from here on are taken for the twentieth century. */
    private static final int FIRST_YEAR_OF_LAST_CENTURY = 60;

    private final String label;
    private final int least;
    private final int most;
    private final int minDigits;
    private final int maxDigits;
    private final String format;

    NumberClass(String label, int least, int most, int minDigits, int maxDigits, String format) {
        this.label = label;
        this.least = least;
        this.most = most;
        this.minDigits = minDigits;
        this.maxDigits = maxDigits;
        this.format = format;
    }

    /** The class of that name, or null. */
    static @Nullable NumberClass named(String label) {
        for (NumberClass numberClass : values()) {
            if (numberClass.label.equals(label)) {
                return numberClass;
            }
        }
        return null;
    }

    @Override
    public @Nullable Reading read(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        String digits = atom.text();
        if (!atom.isNumber() || digits.length() < minDigits || digits.length() > maxDigits) {
            return null;
        }
        int number = Integer.parseInt(digits);
        boolean outside = number < least || number > most || (this == TENS && number % 10 != 0);
        return outside ? null : new Reading(written(number), 1);
    }

    private String written(int number) {
        return switch (this) {
            case YY -> String.valueOf(number < FIRST_YEAR_OF_LAST_CENTURY ? 2000 + number : 1900 + number);
            case CLOCK_PM -> String.valueOf(number % 12 + 12);
            case DECADE, TENS -> String.valueOf(number / 10);
            case CENTURY -> String.valueOf(number - 1);
            default -> String.format(Locale.ROOT, format, number);
        };
    }
}
