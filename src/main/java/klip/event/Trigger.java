package klip.event;

import klip.page.Span;

/**
 * The shortest word or phrase that names a happening.
 *
 * @param span the words
 * @param sentence the index of the sentence that they lie in
 */
public record Trigger(Span span, int sentence) {}
