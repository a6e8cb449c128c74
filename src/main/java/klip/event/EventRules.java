package klip.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules by which events are found: those in the jar, and a user's own over them. Immutable.
 *
 * <p>The form of a rule file is told in {@code docs/add-an-event-type.md}.
 */
public final class EventRules {
    private static final String ENDING = ".txt";

    private final List<EventType> types;
    private final String own;

    private EventRules(List<EventType> types, String own) {
        this.types = List.copyOf(types);
        this.own = own;
    }

    /** The rules in the jar. */
    public static EventRules builtIn() {
        return new EventRules(EventTypes.builtIn(), "");
    }

    /**
     * The rules in the jar with those of a folder over them: a file whose type is built in stands in its place, another adds
     * its type behind them. Read are the files whose names end in {@code .txt}, not those of folders inside.
     *
     * @throws IOException if the folder has no such files, or one cannot be read or is not UTF-8, or
     *     two are about the same type
     * @throws RuleException if a file is not in the form of a rule file
     */
    public static EventRules with(Path folder) throws IOException {
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw new IOException("no rule files in " + folder + "; their names end in " + ENDING);
        }
        Map<String, EventType> types = new LinkedHashMap<>();
        EventTypes.builtIn().forEach(type -> types.put(type.name(), type));
        Set<String> ownNames = new HashSet<>();
        StringBuilder own = new StringBuilder();
        for (Path file : files) {
            String text = text(file);
            EventType type = type(file, text);
            if (!ownNames.add(type.name())) {
                throw new IOException(file + ": another file of the folder has the type " + type.name() + " too");
            }
            types.put(type.name(), type);
            own.append(file.getFileName()).append('\n').append(text).append('\0');
        }
        return new EventRules(List.copyOf(types.values()), own.toString());
    }

    /** The user's own files, by name and in full, to tell one set of rules from another; empty where there are none. */
    public String own() {
        return own;
    }

    /** The names of the types, built in first. */
    public List<String> names() {
        return types.stream().map(EventType::name).toList();
    }

    List<EventType> types() {
        return types;
    }

    /** The rule files of a folder, by name. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** The type of a file. */
    static EventType type(Path file) throws IOException {
        return type(file, text(file));
    }

    private static EventType type(Path file, String text) throws IOException {
        List<DataLines.Line> lines = DataLines.read(file.toString(), new BufferedReader(new StringReader(text)));
        if (lines.isEmpty()) {
            throw new RuleException(file.toString(), 1, "type: NAME", "nothing");
        }
        return RuleReader.read(lines);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in UTF-8", e);
        }
    }
}
