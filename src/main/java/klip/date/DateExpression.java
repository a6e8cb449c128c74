package klip.date;

import klip.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date phrase: what its words say, and what they mean.
 *
 * @param span the phrase without a leading preposition, save in idioms
 * @param type its TIMEX3 type
 * @param timex what the words alone say: a TIMEX3 value with X for what is unsaid, or a signed ISO 8601 duration from
 *     the anchor
 * @param value the ISO 8601 value once text and anchor fix it; null when they do not, and for durations and sets
 * @param modifier the TIMEX3 modifier, if any
 * @param anchor what fixed the value; null exactly when the value is
 */
public record DateExpression(
        Span span,
        DateType type,
        String timex,
        @Nullable String value,
        @Nullable DateModifier modifier,
        @Nullable Anchor anchor) {}
