package klip.date;

/** The TIMEX3 modifiers that Klip gives. */
public enum DateModifier {
    /** Danish primo, English early. */
    START,
    /** Danish medio, English mid. */
    MID,
    /** Danish ultimo, English late. */
    END,
    /** Danish inden. */
    BEFORE,
    /** Danish efter. */
    AFTER,
    /** Danish senest. */
    ON_OR_BEFORE,
    /** Danish tidligst. */
    ON_OR_AFTER,
    /** Danish omkring, English around. */
    APPROX
}
