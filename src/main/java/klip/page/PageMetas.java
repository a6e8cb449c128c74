package klip.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name, property or itemprop, lower case. */
final class PageMetas {
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");
    private static final int MAX_OF_A_NAME = 50;

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    PageMetas(Document document) {
        for (Element meta : document.getElementsByTag("meta")) {
            // Some tools write value for content.
            String content = WhiteSpace.normalise(meta.hasAttr("content") ? meta.attr("content") : meta.attr("value"));
            if (!content.isEmpty()) {
                NAMING.forEach(attribute -> add(meta.attr(attribute), content));
            }
        }
    }

    private void add(String name, String content) {
        List<String> ofName = contents.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>());
        if (ofName.size() < MAX_OF_A_NAME) {
            ofName.add(content);
        }
    }

    /** The first content under the first of the names that has any. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            List<String> ofName = all(name);
            if (!ofName.isEmpty()) {
                return ofName.get(0);
            }
        }
        return null;
    }

    /** Every content under the name, in the page's order. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
