package klip.corpus;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of an invented paper with holes for an article, in the markup of a certain kind of site.
 *
 * <p>A template file starts with a comment of {@code key: value} lines, each of which goes on in lines that start with a
 * space, and goes on with the page. The keys:
 *
 * <ul>
 *   <li>{@code datePublishedFrom}: which part of the page states the date, in the contract's words;
 *   <li>{@code dateFormat}, {@code dayFormat}: the pattern in which readers see a date with and without time;
 *   <li>{@code block KIND}: the markup of a block, the words at <code>{{text}}</code>;
 *   <li>{@code group KIND}: what surrounds neighbours of a kind, at <code>{{items}}</code>; optional;
 *   <li>{@code cell}: the markup of a cell, the words at <code>{{text}}</code>;
 *   <li>{@code link}: the markup of a name's first mention in prose, the words at <code>{{text}}</code>; optional.
 * </ul>
 *
 * <p>In the page, <code>{{name}}</code> is a value as HTML and <code>{{json:name}}</code> the same as a JSON value. A
 * line with a value that the article does not have is left out. Immutable.
 */
final class Template {
    private static final String HEADER_START = "<!--";
    private static final String HEADER_END = "-->";
    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-zA-Z:.]+)}}");

    private final Map<String, String> settings;
    private final List<String> page;
    private final Map<BlockKind, String> blocks = new EnumMap<>(BlockKind.class);

    private Template(String file, Map<String, String> settings, List<String> page) throws SourceException {
        this.settings = settings;
        this.page = page;
        for (BlockKind kind : BlockKind.values()) {
            if (kind != BlockKind.HEADLINE && kind != BlockKind.LEAD) {
                blocks.put(kind, required(file, "block " + kind.word()));
            }
        }
        for (String key : List.of("datePublishedFrom", "dateFormat", "dayFormat", "cell")) {
            required(file, key);
        }
    }

    private String required(String file, String key) throws SourceException {
        String value = settings.get(key);
        if (value == null) {
            throw SourceException.at(file, 1, "the template does not say `" + key + "`", "a line `" + key + ": …`");
        }
        return value;
    }

    /** @throws SourceException if the text is no template */
    static Template parse(String file, String content) throws SourceException {
        List<String> lines = content.lines().toList();
        int end = lines.indexOf(HEADER_END);
        if (end < 0 || !lines.get(0).equals(HEADER_START)) {
            throw SourceException.at(file, 1, "no settings", "a comment of `key: value` lines");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        String key = "";
        for (int i = 1; i < end; i++) {
            String line = lines.get(i);
            int colon = line.indexOf(": ");
            if (line.startsWith(" ")) {
                settings.merge(key, "\n" + line.strip(), String::concat);
            } else if (colon > 0) {
                key = line.substring(0, colon);
                settings.put(key, line.substring(colon + 2).strip());
            } else {
                throw SourceException.at(file, i + 1, "`" + line + "` is no setting", "`key: value`");
            }
        }
        return new Template(file, settings, lines.subList(end + 1, lines.size()));
    }

    /** A setting that every template has, or the empty string. */
    String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    /** The markup of a block of that kind. */
    String block(BlockKind kind) {
        return Objects.requireNonNull(blocks.get(kind), kind::word);
    }

    /** What surrounds neighbouring blocks of that kind; null if nothing does. */
    @Nullable
    String group(BlockKind kind) {
        return settings.get("group " + kind.word());
    }

    /** The markup of the first mention of a name; null if the site does not link names. */
    @Nullable
    String link() {
        return settings.get("link");
    }

    /** Whether the page has a hole for that value. */
    boolean states(String name) {
        return page.stream()
                .anyMatch(line -> line.contains("{{" + name + "}}") || line.contains("{{json:" + name + "}}"));
    }

    /**
     * The page with its holes filled.
     *
     * @param values the value for a name as it is to stand in the page; null for one that the article lacks
     */
    String fill(Function<String, @Nullable String> values) {
        StringBuilder filled = new StringBuilder();
        for (String line : page) {
            String done = fillLine(line, values);
            if (done != null) {
                filled.append(done).append('\n');
            }
        }
        return filled.toString();
    }

    private static @Nullable String fillLine(String line, Function<String, @Nullable String> values) {
        Matcher hole = HOLE.matcher(line);
        StringBuilder done = new StringBuilder();
        while (hole.find()) {
            String value = values.apply(hole.group(1));
            if (value == null) {
                return null;
            }
            hole.appendReplacement(done, Matcher.quoteReplacement(value));
        }
        return hole.appendTail(done).toString();
    }
}
