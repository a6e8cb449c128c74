package klip.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages that stand in JSON objects, one a line.
 *
 * <p>The page is in the field asked for, else in {@code html}, else in {@code text}; {@code url} is its address.
 */
final class JsonLinesReader implements ArchiveReader {
    private static final String HTML = "html";
    private static final String TEXT = "text";
    private static final String URL = "url";
    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private final String name;
    private final BoundedLines lines;
    private final JsonFactory json;
    private final int maxBytes;
    private final @Nullable String field;
    private int number;

    JsonLinesReader(String name, ArchiveBytes bytes, FileOpener opener, @Nullable String field) {
        this.name = name;
        this.maxBytes = opener.maxBytes();
        this.field = field;
        this.lines = new BoundedLines(bytes.stream(), maxBytes);
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(maxBytes)
                        .build())
                .build();
    }

    @Override
    public @Nullable PageReference next() throws IOException {
        for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (!isBlank(line.bytes())) {
                return page(line, name + "#" + number);
            }
        }
        return null;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private PageReference page(BoundedLines.Line line, String source) {
        if (!line.whole()) {
            return new MissingPage(Problems.tooLarge(source, maxBytes));
        }
        try {
            return page(strings(line.bytes()), source);
        } catch (JsonProcessingException e) {
            return new MissingPage(Problems.notJson(source, e.getOriginalMessage()));
        } catch (IOException e) {
            return new MissingPage(Problems.notJson(source, String.valueOf(e.getMessage())));
        }
    }

    private PageReference page(Map<String, String> strings, String source) {
        String key = field == null ? strings.containsKey(HTML) ? HTML : TEXT : field;
        String content = strings.get(key);
        if (content == null) {
            return new MissingPage(Problems.noField(source, field == null ? "'html' or 'text'" : "'" + field + "'"));
        }
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Format format = key.equals(HTML) ? Format.HTML : key.equals(TEXT) ? Format.TEXT : Format.of(bytes);
        return new HeldPage(new Page(source, format, marked(bytes), strings.get(URL)));
    }

    // The mark outranks whatever the markup says of its encoding, which was true before it became JSON.
    private static byte[] marked(byte[] utf8) {
        byte[] marked = new byte[BYTE_ORDER_MARK.length + utf8.length];
        System.arraycopy(BYTE_ORDER_MARK, 0, marked, 0, BYTE_ORDER_MARK.length);
        System.arraycopy(utf8, 0, marked, BYTE_ORDER_MARK.length, utf8.length);
        return marked;
    }

    /** The fields that are wanted and hold text; the first of two with one name. */
    private Map<String, String> strings(byte[] line) throws IOException {
        Map<String, String> strings = new HashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it does not begin with {");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
                if (text && (key.equals(HTML) || key.equals(TEXT) || key.equals(URL) || key.equals(field))) {
                    strings.putIfAbsent(key, parser.getText());
                }
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new IOException("something follows its }");
            }
        }
        return strings;
    }
}
