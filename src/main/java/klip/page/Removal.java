package klip.page;

/**
 * Something that was cut from a page, for a reader who wants to check the cleaner.
 *
 * @param kind what showed it to be no part of the article: {@code zone}, {@code outside}, {@code section},
 *     {@code closing}, {@code words}, {@code links}, {@code repeated}, {@code label} or {@code heading}
 * @param reason the same in words
 * @param html the range of its elements in the decoded page, in code points
 */
public record Removal(String kind, String reason, Span html) {}
