package klip.date;

import klip.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as its own words give it, before the text around it is asked what it means.
 *
 * @param span where it stands
 * @param rule what its pattern means
 * @param timex the filled template
 * @param shift the filled shift, if the rule has one
 * @param modifier the TIMEX3 modifier, if any
 * @param tense the tense around it
 * @param segment the segment that it stands in
 * @param sentence the number of its sentence
 * @param opensSentence whether the sentence begins with it, a preposition and an article aside
 */
record Phrase(
        Span span,
        Rule rule,
        Timex timex,
        @Nullable String shift,
        @Nullable DateModifier modifier,
        Tense tense,
        int segment,
        int sentence,
        boolean opensSentence) {}
