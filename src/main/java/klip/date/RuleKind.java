package klip.date;

import org.jspecify.annotations.Nullable;

/** The sorts of phrase that a grammar describes, each in a file of its own. */
enum RuleKind {
    /** What looks like a date and is none: its words are left out. */
    NOT("not.txt", null),
    /** A day, month, year … */
    DATE("date.txt", DateType.DATE),
    /** A time of day. */
    TIME("time.txt", DateType.TIME),
    /** A length of time, or an age. */
    DURATION("duration.txt", DateType.DURATION),
    /** Something that recurs. */
    SET("set.txt", DateType.SET);

    private final String file;
    private final @Nullable DateType type;

    RuleKind(String file, @Nullable DateType type) {
        this.file = file;
        this.type = type;
    }

    String file() {
        return file;
    }

    /** The TIMEX3 type; null for {@link #NOT}. */
    @Nullable
    DateType type() {
        return type;
    }
}
