package klip.date;

import org.jspecify.annotations.Nullable;

/**
 * What a pattern means.
 *
 * @param kind what sort of phrase it is
 * @param timex the template of the TIMEX3 value, with {@code {class}} for what the pattern captured
 * @param reference how what the words leave unsaid is found
 * @param shift for a reference within a period: how far that period lies from the anchor, a signed ISO 8601 period
 * @param modifier the TIMEX3 modifier that the words carry
 * @param order its place in the grammar; the earlier of two equally long matches wins
 */
record Rule(
        RuleKind kind,
        String timex,
        Reference reference,
        @Nullable String shift,
        @Nullable DateModifier modifier,
        int order) {
    /** Whether it tells a day or longer, be it only a part of the day: Tuesday night, but not 9.30 or two hours ago. */
    boolean isOfCalendar() {
        return kind == RuleKind.DATE || (kind == RuleKind.TIME && Timex.hasPartOfDay(timex));
    }
}
