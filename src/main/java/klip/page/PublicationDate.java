package klip.page;

import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param value ISO 8601, as {@link PageDate} gives it
 * @param from which part of the page stated it
 */
record PublicationDate(String value, DateSource from) {
    static @Nullable PublicationDate of(@Nullable String value, DateSource from) {
        return value == null ? null : new PublicationDate(value, from);
    }
}
