package klip.text;

import klip.page.Span;

/**
 * A word or punctuation mark.
 *
 * @param span where it stands in the story's text
 * @param form the word as the later stages match it: composed (NFC), soft hyphens and zero-width characters removed,
 *     typographic apostrophes and dashes inside words made plain
 */
public record Token(Span span, String form) {}
