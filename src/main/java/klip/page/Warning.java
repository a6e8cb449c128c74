package klip.page;

/**
 * Something a reader of the facts should know, though it stopped nothing.
 *
 * @param code a stable, upper-case word, such as {@code NO_ARTICLE}
 * @param message what it means, for a person
 */
public record Warning(String code, String message) {}
