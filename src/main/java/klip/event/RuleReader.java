package klip.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rule file of one event type.
 *
 * <p>The form is told in {@code types/README.md} of the resources. Every error names file, line and what was expected.
 */
final class RuleReader {
    private static final String TYPE_NAME = "[A-Z][A-Za-z]*";
    private static final String BADLY_MARKED = ".*\\[(?![OPLX] [^\\[\\]]+\\]).*";

    private final Roles roles = new Roles();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<EventType.Example> examples = new ArrayList<>();
    private final List<EventType.Derived> derived = new ArrayList<>();
    private final List<EventType.SubtypeRule> subtypes = new ArrayList<>();
    private final List<EventType.Borrowed> borrowed = new ArrayList<>();
    private final List<List<String>> required = new ArrayList<>();
    private List<String> key = List.of();
    private List<String> shared = List.of();
    private EventType.@Nullable BesidePerson besidePerson;
    private boolean futureIsPlanned;
    private boolean datesDistinguish;
    private String name = "";
    private String definition = "";
    private Language language = Language.OTHER;

    private RuleReader() {}

    static EventType read(List<DataLines.Line> lines) {
        RuleReader reader = new RuleReader();
        lines.forEach(reader::line);
        reader.checkWhole(lines.get(lines.size() - 1));
        return new EventType(
                reader.name,
                reader.definition,
                reader.roles.byName(),
                reader.key,
                reader.required,
                reader.shared,
                reader.derived,
                reader.borrowed,
                reader.besidePerson,
                reader.subtypes,
                reader.futureIsPlanned,
                reader.datesDistinguish,
                reader.frames,
                reader.patterns,
                reader.examples);
    }

    /** What a type cannot do without; the complaint is about the end of the file. */
    private void checkWhole(DataLines.Line last) {
        String missing = name.isEmpty()
                ? "type: NAME"
                : roles.byName().isEmpty()
                        ? "role NAME: FILLER …"
                        : key.isEmpty() ? "key: ROLE …" : required.isEmpty() ? "require: ROLE+ROLE | …" : null;
        if (missing != null) {
            throw new RuleException(last.file(), last.number(), "a line '" + missing + "'", "the end of the file");
        }
    }

    private void line(DataLines.Line line) {
        String text = line.text();
        if (text.startsWith("[") && text.endsWith("]")) {
            language = Language.ofTag(text.substring(1, text.length() - 1));
            if (language == Language.OTHER) {
                throw line.wrong("[da] or [en]");
            }
            return;
        }
        String[] parts = text.split(":\\s*", 2);
        if (parts.length < 2) {
            throw line.wrong("KEYWORD: …");
        }
        String[] head = parts[0].split("\\s+", 2);
        String rest = head.length == 2 ? head[1] : "";
        switch (head[0]) {
            case "type" -> {
                name = checked(line, parts[1], parts[1].matches(TYPE_NAME), "a name in letters, a capital first");
                roles.of(name);
            }
            case "definition" -> definition = parts[1];
            case "role" -> roles.add(line, rest, parts[1]);
            case "key" -> key = roles.all(line, parts[1]);
            case "shared" -> shared = roles.all(line, parts[1]);
            case "require" -> require(line, parts[1]);
            case "derive" -> derive(line, rest, parts[1]);
            case "subtype" -> subtype(line, rest, parts[1]);
            case "future" -> futureIsPlanned = says(line, parts[1], "planned");
            case "dates" -> datesDistinguish = says(line, parts[1], "distinguish");
            case "borrow" -> borrow(line, rest, parts[1]);
            case "beside" -> beside(line, rest, parts[1]);
            case "verb", "noun" ->
                frames.add(new FrameReader(line, name, roles, inLanguage(line))
                        .read(head[0].equals("verb"), rest, parts[1]));
            case "add" -> pattern(line, text.substring(text.indexOf(':') + 1));
            case "example" -> example(line, parts[1]);
            default -> throw line.wrong("a keyword of a rule file");
        }
    }

    private static String checked(DataLines.Line line, String value, boolean right, String expected) {
        if (!right) {
            throw line.wrong(expected);
        }
        return value;
    }

    private static boolean says(DataLines.Line line, String value, String only) {
        return !checked(line, value, value.equals(only), "'" + only + "'").isEmpty();
    }

    private Language inLanguage(DataLines.Line line) {
        if (language == Language.OTHER) {
            throw line.wrong("[da] or [en] on a line above it");
        }
        return language;
    }

    private void require(DataLines.Line line, String text) {
        for (String set : text.split("\\|", 0)) {
            required.add(roles.all(line, set.replace('+', ' ')));
        }
    }

    /** {@code derive count: affected}, with a trailing {@code !} where the number takes its place. */
    private void derive(DataLines.Line line, String role, String from) {
        boolean replaces = from.endsWith("!");
        String source = replaces ? from.substring(0, from.length() - 1).strip() : from;
        roles.get(line, source);
        derived.add(new EventType.Derived(roles.get(line, role).name(), source, replaces));
    }

    /** {@code borrow TYPE: MINE=THEIRS …}: the first pair must be the same filler, the others are taken over. */
    private void borrow(DataLines.Line line, String from, String text) {
        Map<String, String> pairs = pairs(line, text, "MINE=THEIRS …");
        pairs.keySet().forEach(mine -> roles.get(line, mine));
        borrowed.add(new EventType.Borrowed(from, pairs));
    }

    private static Map<String, String> pairs(DataLines.Line line, String text, String expected) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.strip().split("\\s+", 0)) {
            String[] both = pair.split("=", 2);
            checked(line, pair, both.length == 2, expected);
            pairs.put(both[0], both[1]);
        }
        return pairs;
    }

    private void subtype(DataLines.Line line, String subtype, String condition) {
        String[] words = condition.strip().split("\\s+", 0);
        roles.get(line, words[0]);
        subtypes.add(new EventType.SubtypeRule(subtype, words[0], words.length > 1 ? words[1] : null));
    }

    private void beside(DataLines.Line line, String person, String text) {
        Map<String, String> of = pairs(line, text, "title=ROLE organization=ROLE age=ROLE");
        of.forEach((what, role) -> {
            checked(line, what, List.of("title", "organization", "age").contains(what), "title, organization or age");
            roles.get(line, role);
        });
        besidePerson = new EventType.BesidePerson(
                roles.get(line, person).name(), of.get("title"), of.get("organization"), of.get("age"));
    }

    private void pattern(DataLines.Line line, String text) {
        List<Pattern.Element> elements = new ArrayList<>();
        for (String word : text.strip().split("\\s+", 0)) {
            boolean optional = word.endsWith("?");
            String plain = optional ? word.substring(0, word.length() - 1) : word;
            if (plain.startsWith("{")) {
                checked(line, plain, plain.endsWith("}"), "{ROLE}");
                Role role = roles.get(line, plain.substring(1, plain.length() - 1));
                elements.add(new Pattern.Capture(role, optional));
            } else {
                elements.add(new Pattern.Words(List.of(plain.split("\\|", 0)), optional));
            }
        }
        String id = name + "/" + inLanguage(line).tag() + "/add";
        patterns.add(new Pattern(id, language, List.copyOf(elements)));
    }

    private void example(DataLines.Line line, String text) {
        String[] parts = text.split("=>", 2);
        checked(line, text, parts.length == 2, "SENTENCE => role=words; … or SENTENCE => none");
        checked(line, text, !parts[0].matches(BADLY_MARKED), "names marked as [O …], [P …], [L …] or [X …]");
        Map<String, String> expected = new LinkedHashMap<>();
        if (!parts[1].strip().equals("none")) {
            for (String pair : parts[1].split(";", 0)) {
                String[] both = pair.strip().split("=", 2);
                checked(line, pair, both.length == 2, "ROLE=WORDS, parted by semicolons");
                part(line, both[0], both[1]);
                expected.put(both[0], both[1]);
            }
        }
        String place = line.file() + ":" + line.number();
        examples.add(new EventType.Example(place, inLanguage(line), parts[0].strip(), expected));
    }

    private void part(DataLines.Line line, String part, String value) {
        switch (part) {
            case "status" -> FrameReader.status(line, value);
            case "subtype", "date" -> {}
            default -> roles.get(line, part);
        }
    }
}
