package klip.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads one line of a rule file that holds a frame: {@code verb …: …} or {@code noun …: …}. For one line. */
final class FrameReader {
    private static final java.util.regex.Pattern SETTINGS = java.util.regex.Pattern.compile("\\[([^\\]]*)\\]\\s*$");
    private static final Set<String> FLAGS = Set.of("decides", "weak", "reference", "loose");

    private final DataLines.Line line;
    private final String type;
    private final Roles roles;
    private final Language language;
    private final Set<String> flags = new LinkedHashSet<>();
    private final List<String> needs = new ArrayList<>();
    private @Nullable String subtype;
    private @Nullable Status status;

    FrameReader(DataLines.Line line, String type, Roles roles, Language language) {
        this.line = line;
        this.type = type;
        this.roles = roles;
        this.language = language;
    }

    Frame read(boolean verb, String triggers, String text) {
        Matcher brackets = SETTINGS.matcher(text);
        boolean set = brackets.find();
        String[] parts = (set ? text.substring(0, brackets.start()) : text).split("!", 2);
        words(set ? brackets.group(1) : "").forEach(this::setting);
        List<List<String>> phrases = phrases(verb, triggers);
        String id = type + "/" + language.tag() + "/"
                + String.join("-", phrases.get(0)).replace("*", "");
        List<Frame.Assignment> slots =
                words(parts[0]).stream().map(this::assignment).toList();
        Set<String> unless = new LinkedHashSet<>(words(parts.length == 2 ? parts[1] : ""));
        return new Frame(id, language, verb, phrases, slots, unless, settings());
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+", 0));
    }

    private List<List<String>> phrases(boolean verb, String triggers) {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : triggers.split(",", 0)) {
            List<String> words = words(phrase);
            if (words.isEmpty()) {
                throw line.wrong("words that tell of it, parted by commas, before the colon");
            }
            if (verb && !Lexicon.of(language).isFormOf(words.get(0), words.get(0))) {
                throw line.wrong("a verb that Klip can inflect instead of '" + words.get(0)
                        + "'; the forms of another verb stand under noun");
            }
            phrases.add(words);
        }
        return phrases;
    }

    /** {@code slot=role} or {@code slot=role(filler,filler)}. */
    private Frame.Assignment assignment(String pair) {
        String[] both = pair.split("=", 2);
        if (both.length != 2 || (both[1].indexOf('(') >= 0 && !both[1].endsWith(")"))) {
            throw line.wrong("SLOT=ROLE or SLOT=ROLE(FILLER,FILLER)");
        }
        int bracket = both[1].indexOf('(');
        Role role = roles.get(line, bracket < 0 ? both[1] : both[1].substring(0, bracket));
        if (bracket >= 0) {
            String[] fillers =
                    both[1].substring(bracket + 1, both[1].length() - 1).split(",", 0);
            Roles.checkFillers(line, Arrays.asList(fillers));
            role = role.filledBy(fillers);
        }
        return new Frame.Assignment(Slot.of(both[0]), role);
    }

    private void setting(String word) {
        if (word.startsWith("subtype=")) {
            subtype = word.substring("subtype=".length());
        } else if (word.startsWith("status=")) {
            status = status(line, word.substring("status=".length()));
        } else if (word.startsWith("needs=")) {
            needs.add(roles.get(line, word.substring("needs=".length())).name());
        } else if (FLAGS.contains(word)) {
            flags.add(word);
        } else {
            throw line.wrong("subtype=…, status=…, needs=ROLE, decides, weak, reference or loose");
        }
    }

    static Status status(DataLines.Line line, String label) {
        return Arrays.stream(Status.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElseThrow(() -> line.wrong("asserted, planned, hypothetical or negated as a status"));
    }

    private Frame.Settings settings() {
        return new Frame.Settings(
                subtype,
                status,
                flags.contains("decides"),
                flags.contains("weak"),
                List.copyOf(needs),
                flags.contains("reference"),
                flags.contains("loose"));
    }
}
