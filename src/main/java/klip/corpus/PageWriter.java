package klip.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import klip.article.Json;
import org.jspecify.annotations.Nullable;

/** Makes the page of one article. Not for several threads. */
final class PageWriter {
    private static final String JSON = "json:";

    private final SourceArticle article;
    private final Template template;
    private final SourceArticle.Header header;
    private final @Nullable String description;
    private final String published;
    private final @Nullable String modified;
    private final Map<String, @Nullable String> values = new LinkedHashMap<>();

    private PageWriter(SourceArticle article, Template template) {
        this.article = article;
        this.template = template;
        this.header = article.header();
        this.description = template.states("description") ? article.lead() : null;
        this.published = stated(header.published());
        this.modified = header.modified() != null && template.states("modified") ? stated(header.modified()) : null;
    }

    static RenderedPage render(SourceArticle article, Template template) {
        return new PageWriter(article, template).page();
    }

    private RenderedPage page() {
        values.put("language", header.language().tag());
        values.put("headline", article.headline());
        values.put("lead", article.lead());
        values.put("description", description);
        values.put("publisher", header.publisher());
        values.put("url", header.url());
        values.put("author", header.authors().isEmpty() ? null : String.join(", ", header.authors()));
        values.put("published", published);
        values.put("modified", modified);
        values.put("published.visible", visible(published));
        values.put("modified.visible", modified == null ? null : visible(modified));
        String html = template.fill(this::value);
        return new RenderedPage(
                article.name() + ".html",
                html,
                description,
                published,
                modified,
                template.setting("datePublishedFrom"));
    }

    // A page whose only date is the visible one can state no more than that shows.
    private String stated(String date) {
        return template.states("published") ? date : PageDate.parse(date).day().toString();
    }

    private String visible(String date) {
        PageDate parsed = PageDate.parse(date);
        String pattern = template.setting(parsed.hasTime() ? "dateFormat" : "dayFormat");
        return parsed.visible(pattern, header.language());
    }

    private @Nullable String value(String name) {
        if (name.equals("body")) {
            return new BodyWriter(article, template).html();
        }
        if (name.equals("json:authors")) {
            return json(header.authors().stream().map(PageWriter::person).toList());
        }
        boolean json = name.startsWith(JSON);
        String key = json ? name.substring(JSON.length()) : name;
        if (!values.containsKey(key)) {
            throw new IllegalArgumentException("template " + header.template() + " has a hole for no value: " + name);
        }
        String value = values.get(key);
        return value == null ? null : json ? json(value) : Html.escape(value);
    }

    private static Map<String, String> person(String name) {
        Map<String, String> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", name);
        return person;
    }

    // In a script element `</script` ends it and `<!--` changes its reading, whatever the quotes around them.
    private static String json(Object value) {
        return Json.line(value).replace("<", "\\u003c");
    }
}
