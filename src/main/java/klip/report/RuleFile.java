package klip.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rules of one event type, for a reader to look up.
 *
 * @param type the event type
 * @param lines its file
 */
record RuleFile(String type, List<String> lines) {
    /** The files of the built-in types. */
    static List<RuleFile> builtIn() throws IOException {
        List<RuleFile> files = new ArrayList<>();
        for (String line : lines("/klip/event/types.txt")) {
            String type = line.strip();
            if (!type.isEmpty() && !type.startsWith("#")) {
                files.add(new RuleFile(type, lines("/klip/event/types/" + type + ".txt")));
            }
        }
        return files;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(RuleFile.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
