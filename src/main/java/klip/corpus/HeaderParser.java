package klip.corpus;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.event.Status;
import klip.language.Language;
import klip.name.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads the header of one source file. Not for several threads. */
final class HeaderParser {
    private static final Pattern KEY_VALUE = Pattern.compile("([a-z]+): +(\\S.*)");
    private static final Pattern ENTITY = Pattern.compile("([a-z0-9-]+) (\\w+) ([^;]+)((?:; [^;]+)*)");
    private static final Pattern EVENT = Pattern.compile("(v[0-9]+) (\\w+)(?:/(\\w+))? (\\w+)( optional)?");
    private static final Set<String> ONCE =
            Set.of("language", "published", "modified", "publisher", "url", "template", "style", "split");

    private final String file;
    private final EventTypes eventTypes = EventTypes.load();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<SourceArticle.Entity> entities = new ArrayList<>();
    private final List<SourceArticle.Event> events = new ArrayList<>();

    HeaderParser(String file) {
        this.file = file;
    }

    void read(List<String> lines) throws SourceException {
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = KEY_VALUE.matcher(lines.get(i));
            if (!line.matches()) {
                throw fault(i + 1, "`" + lines.get(i) + "` is no header line", "`key: value`");
            }
            take(line.group(1), line.group(2).strip(), i + 1);
        }
    }

    private void take(String key, String value, int line) throws SourceException {
        switch (key) {
            case "author" -> authors.add(value);
            case "entity" -> entities.add(entity(value, line));
            case "event" -> events.add(event(value, line));
            default -> {
                if (!ONCE.contains(key)) {
                    throw fault(line, "no header key `" + key + "`", "one of the keys in corpus/FORMAT.md");
                }
                if (values.put(key, value) != null) {
                    throw fault(line, "`" + key + "` a second time", "it once");
                }
            }
        }
    }

    private SourceArticle.Entity entity(String value, int line) throws SourceException {
        Matcher parts = ENTITY.matcher(value);
        if (!parts.matches()) {
            throw fault(line, "`" + value + "` is no entity", "`KEY TYPE NAME; age N; jobTitle TEXT`");
        }
        Integer age = null;
        List<String> jobTitles = new ArrayList<>();
        for (String extra : parts.group(4).split("; ", -1)) {
            if (extra.startsWith("age ")) {
                age = number(extra.substring("age ".length()).strip(), line);
            } else if (extra.startsWith("jobTitle ")) {
                jobTitles.add(extra.substring("jobTitle ".length()).strip());
            } else if (!extra.isBlank()) {
                throw fault(line, "`" + extra + "` says nothing of an entity", "`age N` or `jobTitle TEXT`");
            }
        }
        return new SourceArticle.Entity(
                parts.group(1), entityType(parts.group(2), line), parts.group(3).strip(), age, jobTitles, line);
    }

    private Integer number(String digits, int line) throws SourceException {
        if (!digits.matches("[0-9]{1,3}")) {
            throw fault(line, "`" + digits + "` is no age", "a whole number");
        }
        return Integer.valueOf(digits);
    }

    private EntityType entityType(String label, int line) throws SourceException {
        try {
            return EntityType.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw fault(line, "no entity type `" + label + "`", "Organization, Person, Place or Product");
        }
    }

    private SourceArticle.Event event(String value, int line) throws SourceException {
        Matcher parts = EVENT.matcher(value);
        if (!parts.matches()) {
            throw fault(line, "`" + value + "` is no event", "`ID TYPE/SUBTYPE STATUS optional`");
        }
        EventTypes.EventType type = eventTypes.find(parts.group(2));
        if (type == null) {
            throw fault(line, "no event type `" + parts.group(2) + "`", "one of " + eventTypes.names());
        }
        String subtype = parts.group(3);
        if (subtype != null && !type.subtypes().contains(subtype)) {
            throw fault(line, type.name() + " has no subtype `" + subtype + "`", "one of " + type.subtypes());
        }
        boolean optional = parts.group(5) != null;
        return new SourceArticle.Event(
                parts.group(1), type.name(), subtype, status(parts.group(4), line), optional, line);
    }

    private Status status(String label, int line) throws SourceException {
        try {
            return Status.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw fault(line, "no status `" + label + "`", "asserted, planned, hypothetical or negated");
        }
    }

    List<SourceArticle.Entity> entities() {
        return entities;
    }

    List<SourceArticle.Event> events() {
        return events;
    }

    /** The header, once all lines are read; faults are reported at its last line. */
    SourceArticle.Header header(int lastLine) throws SourceException {
        Language language = Language.ofTag(required("language", lastLine));
        if (language == Language.OTHER) {
            throw fault(lastLine, "no language `" + values.get("language") + "`", "da or en");
        }
        return new SourceArticle.Header(
                language,
                date(required("published", lastLine), lastLine),
                modified(lastLine),
                required("publisher", lastLine),
                authors,
                required("url", lastLine),
                required("template", lastLine),
                required("style", lastLine),
                split(lastLine));
    }

    private @Nullable String modified(int line) throws SourceException {
        String value = values.get("modified");
        return value == null ? null : date(value, line);
    }

    private String date(String value, int line) throws SourceException {
        try {
            PageDate.parse(value);
            return value;
        } catch (DateTimeException e) {
            throw fault(line, "`" + value + "` is no date", "ISO 8601: a day, or a day and time with offset");
        }
    }

    private SourceArticle.Split split(int line) throws SourceException {
        String value = required("split", line);
        for (SourceArticle.Split split : SourceArticle.Split.values()) {
            if (split.name().toLowerCase(Locale.ROOT).equals(value)) {
                return split;
            }
        }
        throw fault(line, "no split `" + value + "`", "train, dev or test");
    }

    private String required(String key, int line) throws SourceException {
        String value = values.get(key);
        if (value == null) {
            throw fault(line, "the header does not say the " + key, "a line `" + key + ": …`");
        }
        return value;
    }

    private SourceException fault(int line, String reason, String expected) {
        return SourceException.at(file, line, reason, expected);
    }
}
