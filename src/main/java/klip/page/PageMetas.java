package klip.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name, property or itemprop, lower case; the first of a name counts. */
final class PageMetas {
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, String> contents = new LinkedHashMap<>();

    PageMetas(Document document) {
        for (Element meta : document.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String attribute : NAMING) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.putIfAbsent(name, WhiteSpace.normalise(content));
                }
            }
        }
    }

    /** The content under the first of the names that has any. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }
}
