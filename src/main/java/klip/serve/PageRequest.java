package klip.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.ReadOptions;
import klip.article.Json;
import klip.source.Format;
import klip.source.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page to be read.
 *
 * @param page the page
 * @param options how
 */
record PageRequest(Page page, ReadOptions options) {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NAME = "request";

    /**
     * The JSON form of a request; exactly one of html and text is there.
     *
     * @param html an HTML page
     * @param text plain text, the headline on its first line
     * @param url the address of the page
     * @param published its day, where the page does not say
     */
    record Posted(
            @Nullable String html,
            @Nullable String text,
            @Nullable String url,
            @Nullable String published) {}

    /** Reads a request. */
    static PageRequest of(HttpExchange exchange, BodyReader bodies) throws IOException, Refusal {
        String type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
        String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Format format = media.equals("text/plain") ? Format.TEXT : Format.HTML;
        boolean json = media.equals("application/json");
        if (!json && !media.equals("text/plain") && !media.equals("text/html")) {
            throw new Refusal(
                    415,
                    "MEDIA_TYPE",
                    "the type is not one that is read",
                    "send text/html, text/plain or application/json");
        }
        byte[] body = bodies.read(exchange);
        boolean explained = "explain=true".equals(exchange.getRequestURI().getRawQuery());
        ReadOptions options = explained ? ReadOptions.standard().withExplanation() : ReadOptions.standard();
        return json
                ? ofJson(new String(body, StandardCharsets.UTF_8), options)
                : new PageRequest(new Page(NAME, format, withDeclared(type, body), null), options);
    }

    private static PageRequest ofJson(String body, ReadOptions options) throws Refusal {
        Posted request = parsed(body);
        boolean both = request.html != null && request.text != null;
        String content = request.html != null ? request.html : request.text;
        if (content == null || both) {
            throw new Refusal(400, "JSON_SHAPE", "it needs html or text, not both", "see /v1/openapi.json");
        }
        Format format = request.html != null ? Format.HTML : Format.TEXT;
        Page page = new Page(NAME, format, utf8(content), null);
        return new PageRequest(page, options.withUrl(request.url).withPublished(day(request.published)));
    }

    private static Posted parsed(String body) throws Refusal {
        try {
            Posted request = Json.read(body, Posted.class);
            if (request != null) {
                return request;
            }
        } catch (IOException e) {
            // What the parser says quotes the request; its own words are enough for whoever sent it.
        }
        throw new Refusal(400, "JSON_SHAPE", "it is not an object of the described shape", "see /v1/openapi.json");
    }

    private static @Nullable LocalDate day(@Nullable String published) throws Refusal {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeException e) {
            throw new Refusal(400, "DATE", "published is no day", "write it as 2024-09-10");
        }
    }

    // What the sender declares outranks what the markup says, for the sender may have converted it.
    private static byte[] withDeclared(String type, byte[] body) throws Refusal {
        Matcher declared = CHARSET.matcher(type);
        if (!declared.find()) {
            return body;
        }
        try {
            return utf8(new String(body, Charset.forName(declared.group(1))));
        } catch (IllegalArgumentException e) {
            throw new Refusal(415, "CHARSET", "the character set is unknown", "send UTF-8");
        }
    }

    private static byte[] utf8(String content) {
        return (BYTE_ORDER_MARK + content).getBytes(StandardCharsets.UTF_8);
    }
}
