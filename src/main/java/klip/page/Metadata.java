package klip.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article outside the text.
 *
 * @param url the canonical address
 * @param headline the title
 * @param description the page's own summary
 * @param authors names of the authors, in the page's order
 * @param publisher the site or paper
 * @param datePublished ISO 8601, as precise as the page states it: a day, or a day and time with offset
 * @param dateModified likewise
 * @param datePublishedFrom what part of the page stated {@code datePublished}; null exactly when that is
 * @param htmlLanguage the {@code lang} attribute, a hint that is often wrong
 */
public record Metadata(
        @Nullable String url,
        @Nullable String headline,
        @Nullable String description,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String datePublished,
        @Nullable String dateModified,
        @Nullable DateSource datePublishedFrom,
        @Nullable String htmlLanguage) {
    /** Copies the list. */
    public Metadata {
        authors = List.copyOf(authors);
    }

    /** A page that says nothing. */
    public static Metadata none() {
        return new Metadata(null, null, null, List.of(), null, null, null, null, null);
    }
}
