package klip.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rule file of one event type.
 *
 * <p>The form is told in {@code types/README.md} of the resources. Every error names file, line and what was expected.
 */
final class RuleReader {
    private static final java.util.regex.Pattern SETTINGS = java.util.regex.Pattern.compile("\\[([^\\]]*)\\]\\s*$");

    private final Map<String, Role> roles = new LinkedHashMap<>();
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
        return new EventType(
                reader.name,
                reader.definition,
                reader.roles,
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
            case "type" -> name = parts[1];
            case "definition" -> definition = parts[1];
            case "role" -> role(rest, parts[1]);
            case "key" -> key = words(line, parts[1]);
            case "shared" -> shared = words(line, parts[1]);
            case "require" -> require(line, parts[1]);
            case "derive" -> derive(line, rest, parts[1]);
            case "subtype" -> subtype(rest, parts[1]);
            case "future" -> futureIsPlanned = parts[1].equals("planned");
            case "dates" -> datesDistinguish = parts[1].equals("distinguish");
            case "borrow" -> borrow(line, rest, parts[1]);
            case "beside" -> beside(rest, parts[1]);
            case "verb", "noun" -> frame(line, head[0].equals("verb"), rest, parts[1]);
            case "add" -> pattern(line, text.substring(text.indexOf(':') + 1));
            case "example" -> example(line, parts[1]);
            default -> throw line.wrong("a keyword of a rule file");
        }
    }

    private List<String> words(DataLines.Line line, String text) {
        List<String> words = List.of(text.strip().split("\\s+", 0));
        words.forEach(w -> role(line, w));
        return words;
    }

    private void role(String written, String fillers) {
        boolean repeats = written.endsWith("+");
        String role = repeats ? written.substring(0, written.length() - 1) : written;
        roles.put(role, new Role(role, Arrays.asList(fillers.strip().split("\\s+", 0)), repeats));
    }

    private Role role(DataLines.Line line, String role) {
        Role known = roles.get(role);
        if (known == null) {
            throw line.wrong("a role of " + name + " (" + String.join(", ", roles.keySet()) + ")");
        }
        return known;
    }

    private void require(DataLines.Line line, String text) {
        for (String set : text.split("\\|", 0)) {
            required.add(words(line, set.replace('+', ' ')));
        }
    }

    /** {@code derive count: affected}, with a trailing {@code !} where the number takes its place. */
    private void derive(DataLines.Line line, String role, String from) {
        boolean replaces = from.endsWith("!");
        String source = replaces ? from.substring(0, from.length() - 1).strip() : from;
        role(line, source);
        derived.add(new EventType.Derived(role(line, role).name(), source, replaces));
    }

    /** {@code borrow TYPE: MINE=THEIRS …}: the first pair must be the same filler, the others are taken over. */
    private void borrow(DataLines.Line line, String from, String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.strip().split("\\s+", 0)) {
            String[] both = pair.split("=", 2);
            pairs.put(role(line, both[0]).name(), both[1]);
        }
        borrowed.add(new EventType.Borrowed(from, pairs));
    }

    private void subtype(String subtype, String condition) {
        String[] words = condition.strip().split("\\s+", 0);
        subtypes.add(new EventType.SubtypeRule(subtype, words[0], words.length > 1 ? words[1] : null));
    }

    private void beside(String person, String text) {
        Map<String, String> of = new LinkedHashMap<>();
        for (String pair : text.strip().split("\\s+", 0)) {
            String[] both = pair.split("=", 2);
            of.put(both[0], both[1]);
        }
        besidePerson = new EventType.BesidePerson(person, of.get("title"), of.get("organization"), of.get("age"));
    }

    private void frame(DataLines.Line line, boolean verb, String triggers, String text) {
        Matcher brackets = SETTINGS.matcher(text);
        boolean set = brackets.find();
        String body = set ? text.substring(0, brackets.start()) : text;
        Frame.Settings settings = settings(line, set ? brackets.group(1) : "");
        String[] parts = body.split("!", 2);
        Set<String> unless = parts.length == 2
                ? new LinkedHashSet<>(Arrays.asList(parts[1].strip().split("\\s+", 0)))
                : Set.of();
        List<Frame.Assignment> slots = new ArrayList<>();
        for (String pair : parts[0].strip().split("\\s+", 0)) {
            if (!pair.isEmpty()) {
                slots.add(assignment(line, pair));
            }
        }
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : triggers.split(",", 0)) {
            phrases.add(List.of(phrase.strip().split("\\s+", 0)));
        }
        String id = name + "/" + language.tag() + "/"
                + String.join("-", phrases.get(0)).replace("*", "");
        frames.add(new Frame(id, language, verb, phrases, slots, unless, settings));
    }

    /** {@code slot=role} or {@code slot=role(filler,filler)}. */
    private Frame.Assignment assignment(DataLines.Line line, String pair) {
        String[] both = pair.split("=", 2);
        if (both.length != 2) {
            throw line.wrong("SLOT=ROLE");
        }
        int bracket = both[1].indexOf('(');
        Role role = role(line, bracket < 0 ? both[1] : both[1].substring(0, bracket));
        if (bracket >= 0) {
            role = role.filledBy(
                    both[1].substring(bracket + 1, both[1].length() - 1).split(",", 0));
        }
        return new Frame.Assignment(Slot.of(both[0]), role);
    }

    private Frame.Settings settings(DataLines.Line line, String text) {
        List<String> needs = new ArrayList<>();
        String subtype = null;
        Status status = null;
        Set<String> flags = new LinkedHashSet<>();
        for (String word : text.strip().split("\\s+", 0)) {
            if (word.startsWith("subtype=")) {
                subtype = word.substring(8);
            } else if (word.startsWith("status=")) {
                status = Status.ofLabel(word.substring(7));
            } else if (word.startsWith("needs=")) {
                needs.add(role(line, word.substring(6)).name());
            } else if (Set.of("decides", "weak", "reference", "loose", "").contains(word)) {
                flags.add(word);
            } else {
                throw line.wrong("subtype=…, status=…, needs=ROLE, decides, weak, reference or loose");
            }
        }
        return new Frame.Settings(
                subtype,
                status,
                flags.contains("decides"),
                flags.contains("weak"),
                List.copyOf(needs),
                flags.contains("reference"),
                flags.contains("loose"));
    }

    private void pattern(DataLines.Line line, String text) {
        List<Pattern.Element> elements = new ArrayList<>();
        for (String word : text.strip().split("\\s+", 0)) {
            boolean optional = word.endsWith("?");
            String plain = optional ? word.substring(0, word.length() - 1) : word;
            if (plain.startsWith("{")) {
                elements.add(new Pattern.Capture(role(line, plain.substring(1, plain.length() - 1)), optional));
            } else {
                elements.add(new Pattern.Words(List.of(plain.split("\\|", 0)), optional));
            }
        }
        patterns.add(new Pattern(name + "/" + language.tag() + "/add", language, List.copyOf(elements)));
    }

    private void example(DataLines.Line line, String text) {
        String[] parts = text.split("=>", 2);
        if (parts.length != 2) {
            throw line.wrong("SENTENCE => role=words; … or SENTENCE => none");
        }
        Map<String, String> expected = new LinkedHashMap<>();
        if (!parts[1].strip().equals("none")) {
            for (String pair : parts[1].split(";", 0)) {
                String[] both = pair.strip().split("=", 2);
                expected.put(both[0], both.length == 2 ? both[1] : "");
            }
        }
        examples.add(new EventType.Example(line.file() + ":" + line.number(), language, parts[0].strip(), expected));
    }
}
