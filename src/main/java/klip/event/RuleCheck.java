package klip.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is wrong with the rule files of a folder: mistakes in their form, and examples that do not come out.
 *
 * @param files how many rule files there are
 * @param examples how many examples were run
 * @param problems what is wrong, in the order of the files' names; each with its file and line
 */
public record RuleCheck(int files, int examples, List<String> problems) {
    /** Copies the list. */
    public RuleCheck {
        problems = List.copyOf(problems);
    }

    /**
     * Checks the files of a folder whose names end in {@code .txt}; those of folders inside it are left alone. Examples
     * hold for the types of the folder alone, without the model.
     *
     * @throws IOException if the folder or a file cannot be read, or a file is not UTF-8
     */
    public static RuleCheck of(Path folder) throws IOException {
        List<Path> files = EventRules.files(folder);
        List<String> problems = new ArrayList<>();
        List<EventType> types = new ArrayList<>();
        for (Path file : files) {
            try {
                EventType type = EventRules.type(file);
                if (types.stream().anyMatch(type::sameAs)) {
                    problems.add(file + ": another file of the folder has the type " + type.name() + " too");
                }
                types.add(type);
            } catch (RuleException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        EventFinder finder = new EventFinder(types, EventModel.of(Map.of()));
        int examples = 0;
        for (EventType type : types) {
            examples += type.examples().size();
            type.examples().forEach(example -> addProblem(problems, finder, type, example));
        }
        return new RuleCheck(files.size(), examples, problems);
    }

    private static void addProblem(
            List<String> problems, EventFinder finder, EventType type, EventType.Example example) {
        Set<Map<String, String>> expected =
                example.expected().isEmpty() ? Set.of() : Set.of(new TreeMap<>(example.expected()));
        Set<Map<String, String>> given = given(finder, type, example);
        if (!given.equals(expected)) {
            problems.add(example.place() + ": expected " + shown(expected) + ", but the rules give " + shown(given)
                    + ": " + example.text());
        }
    }

    /** What the rules give of the parts that an example speaks of, once for each event of the type. */
    static Set<Map<String, String>> given(EventFinder finder, EventType type, EventType.Example example) {
        Marked text = Marked.of(example.language(), example.text());
        Set<Map<String, String>> given = new HashSet<>();
        for (Event event : text.events(finder)) {
            if (event.type().equals(type.name())) {
                Map<String, String> parts = new TreeMap<>();
                example.expected().keySet().forEach(part -> parts.put(part, String.valueOf(text.part(event, part))));
                given.add(parts);
            }
        }
        return given;
    }

    // Sorted, since a set has no order that would last.
    private static String shown(Set<Map<String, String>> events) {
        return events.isEmpty()
                ? "none"
                : String.join(
                        " and ", events.stream().map(Map::toString).sorted().toList());
    }
}
