package klip.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article, in the terms of schema.org.
 *
 * @param isArticle whether anything calls itself an article, rather than just a page
 */
record StructuredData(
        boolean isArticle,
        @Nullable String headline,
        @Nullable String description,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String datePublished,
        @Nullable String dateModified,
        @Nullable String articleBody) {
    static final StructuredData NONE = new StructuredData(false, null, null, List.of(), null, null, null, null);
}
