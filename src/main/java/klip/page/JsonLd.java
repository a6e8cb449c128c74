package klip.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the JSON-LD blocks of a page, whole, nested in graphs and lists, or somewhat broken. */
final class JsonLd {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_NODES = 20_000;
    private static final int MAX_SCRIPTS = 50;
    private static final int MAX_AUTHORS = 50;

    // Written by hand and by templates, so comments, raw line ends and trailing commas are common.
    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .build();

    private static final Pattern FIELD =
            Pattern.compile("\"(headline|datePublished|dateModified)\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\.){1,500}+)\"");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private JsonLd() {}

    static StructuredData read(Document document) {
        JsonLd read = new JsonLd();
        int scripts = 0;
        for (Element script : document.getElementsByTag("script")) {
            boolean jsonLd = script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json");
            if (jsonLd && scripts++ < MAX_SCRIPTS) {
                read.parse(script.data());
            }
        }
        return read.facts();
    }

    private void parse(String json) {
        try {
            collect(LENIENT.readTree(unwrapped(json.strip())));
        } catch (JsonProcessingException e) {
            broken.add(json);
        }
    }

    // What once hid a script from old browsers and XML readers.
    private static String unwrapped(String json) {
        String start = json.startsWith("<!--") ? json.substring(4) : json;
        start = start.startsWith("//<![CDATA[") ? start.substring(11) : start;
        String end = start.endsWith("-->") ? start.substring(0, start.length() - 3) : start;
        return end.endsWith("//]]>") ? end.substring(0, end.length() - 5) : end;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                sort(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
    }

    private void sort(JsonNode node) {
        if (node.has("@id") && node.has("name")) {
            byId.putIfAbsent(node.path("@id").asText(), node);
        }
        String type = node.path("@type").isArray()
                ? node.path("@type").path(0).asText()
                : node.path("@type").asText();
        if (type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report")) {
            articles.add(node);
        } else if (type.endsWith("Page") || node.has("datePublished")) {
            pages.add(node);
        }
    }

    private StructuredData facts() {
        if (articles.isEmpty() && pages.isEmpty()) {
            return salvaged();
        }
        List<JsonNode> nodes = new ArrayList<>(articles);
        nodes.addAll(pages);
        return new StructuredData(
                !articles.isEmpty(),
                first(articles, "headline", "name"),
                first(nodes, "description"),
                authors(),
                publisher(nodes),
                first(nodes, "datePublished", "dateCreated"),
                first(nodes, "dateModified"),
                first(articles, "articleBody"));
    }

    private StructuredData salvaged() {
        String headline = null;
        String published = null;
        String modified = null;
        for (String json : broken) {
            Matcher field = FIELD.matcher(json);
            while (field.find()) {
                String value = clean(field.group(2).replace("\\/", "/").replace("\\\"", "\""));
                switch (field.group(1)) {
                    case "headline" -> headline = headline == null ? value : headline;
                    case "datePublished" -> published = published == null ? value : published;
                    default -> modified = modified == null ? value : modified;
                }
            }
        }
        return new StructuredData(headline != null, headline, null, List.of(), null, published, modified, null);
    }

    private static @Nullable String first(List<JsonNode> nodes, String... fields) {
        for (String field : fields) {
            for (JsonNode node : nodes) {
                JsonNode value = node.path(field).isArray() ? node.path(field).path(0) : node.path(field);
                if (value.isValueNode() && !value.asText().isBlank()) {
                    return clean(value.asText());
                }
            }
        }
        return null;
    }

    private List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode article : articles) {
            JsonNode author = article.path("author");
            for (JsonNode one : author.isArray() ? author : List.of(author)) {
                String name = nameOf(one);
                if (name != null && names.size() < MAX_AUTHORS) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    private @Nullable String publisher(List<JsonNode> nodes) {
        for (JsonNode node : nodes) {
            String name = nameOf(node.path("publisher"));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    // Graphs name a person or firm once, and refer to it by its @id.
    private @Nullable String nameOf(JsonNode node) {
        JsonNode whole =
                node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
        JsonNode name = whole.isObject() ? whole.path("name") : whole;
        JsonNode one = name.isArray() ? name.path(0) : name;
        String text = one.isTextual() ? clean(one.asText()) : "";
        return text.isEmpty() || text.startsWith("http") ? null : text;
    }

    // Many systems put HTML entities into JSON strings.
    private static String clean(String text) {
        String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return plain.strip();
    }
}
