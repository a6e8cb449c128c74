package klip.corpus;

import klip.page.Span;

/**
 * One tag on one stretch of words.
 *
 * @param span the words, in UTF-16 units of the block's text
 * @param tag what is said of them
 * @param line the line of the file, from 1
 */
public record Annotation(Span span, Tag tag, int line) {}
