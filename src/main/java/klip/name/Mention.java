package klip.name;

import klip.page.Span;

/**
 * One place where a thing is named.
 *
 * @param span the whole word or words as printed, a genitive -s and a legal suffix included
 * @param type what it names
 * @param sentence the index of the sentence it stands in
 * @param firstToken the index in that sentence of its first token
 * @param endToken one past the index of its last token
 * @param confidence how sure the finder is, 0 to 1
 */
public record Mention(Span span, EntityType type, int sentence, int firstToken, int endToken, double confidence) {}
