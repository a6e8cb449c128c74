package klip.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import klip.article.Article;
import klip.article.Json;
import klip.batch.WholeFile;
import org.jspecify.annotations.Nullable;

/** Linked data: one JSON-LD object an article, in schema.org's names where it has any, and the context beside it. */
public final class JsonLdExport implements ArticleExport {
    private static final String CONTEXT = "context.jsonld";

    private final Path file;
    private final Writer out;

    /**
     * Starts a file; its context is put beside it as {@code context.jsonld}.
     *
     * @throws IOException if that cannot be done
     */
    public JsonLdExport(Path file) throws IOException {
        this.file = file;
        this.out = Files.newBufferedWriter(WholeFile.partOf(file), StandardCharsets.UTF_8);
    }

    /** The published context, in UTF-8; the caller closes it. */
    public static InputStream context() {
        return Objects.requireNonNull(JsonLdExport.class.getResourceAsStream("/klip/context.jsonld"));
    }

    @Override
    public void add(Article article) throws IOException {
        out.write(Json.line(object(article)) + "\n");
    }

    @Override
    public void finish() throws IOException {
        close();
        try (InputStream context = context()) {
            WholeFile.write(file.resolveSibling(CONTEXT), new String(context.readAllBytes(), StandardCharsets.UTF_8));
        }
        WholeFile.putInPlace(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static Map<String, Object> object(Article article) {
        Article.Info info = article.article();
        String id = "urn:klip:" + info.id();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@context", CONTEXT);
        object.put("@id", id);
        object.put("@type", "NewsArticle");
        put(object, "url", info.url());
        put(object, "headline", info.headline());
        put(object, "publisher", info.publisher());
        put(object, "datePublished", info.datePublished());
        put(object, "dateModified", info.dateModified());
        object.put("inLanguage", info.language());
        object.put("articleBody", info.text());
        object.put(
                "mentions",
                article.entities().stream().map(entity -> entity(id, entity)).toList());
        object.put(
                "events",
                article.events().stream().map(event -> event(id, event)).toList());
        return object;
    }

    private static Map<String, Object> entity(String article, Article.Entity entity) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@id", article + "#" + entity.id());
        object.put("@type", entity.type());
        object.put("name", entity.name());
        if (!entity.alternateName().isEmpty()) {
            object.put("alternateName", entity.alternateName());
        }
        if (!entity.jobTitle().isEmpty()) {
            object.put("jobTitle", entity.jobTitle());
        }
        return object;
    }

    private static Map<String, Object> event(String article, Article.Event event) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@id", article + "#" + event.id());
        object.put("@type", "Event");
        object.put("eventType", event.type());
        object.put("status", event.status());
        put(object, "startDate", event.date() == null ? null : event.date().value());
        List<Map<String, Object>> participants = new ArrayList<>();
        for (Article.Participant participant : event.participants()) {
            Map<String, Object> role = new LinkedHashMap<>();
            role.put("@type", "Role");
            role.put("roleName", participant.role());
            role.put("name", participant.text());
            put(role, "about", participant.entity() == null ? null : article + "#" + participant.entity());
            participants.add(role);
        }
        object.put("participants", participants);
        return object;
    }

    private static void put(Map<String, Object> object, String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
    }
}
