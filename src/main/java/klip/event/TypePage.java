package klip.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import klip.language.Language;

/** The page of one event type. Not for several threads. */
final class TypePage {
    private final EventType type;
    private final StringBuilder page = new StringBuilder();

    private TypePage(EventType type) {
        this.type = type;
    }

    static String of(EventType type) {
        return new TypePage(type).text();
    }

    private String text() {
        line("# " + type.name());
        line("");
        line(type.definition());
        roles();
        subtypes();
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            language(language, language == Language.DANISH ? "Danish" : "English");
        }
        return page.toString();
    }

    private void heading(String title) {
        line("");
        line(title);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void roles() {
        heading("## Roles");
        line("| role | filled by | several |");
        line("|---|---|---|");
        for (Role role : type.roles().values()) {
            line("| " + role.name() + " | " + String.join(", ", role.fillers()) + " | " + (role.repeats() ? "yes" : "")
                    + " |");
        }
        line("");
        line("Words that mean it stand for a happening with "
                + type.required().stream()
                        .map(roles -> String.join(" and ", roles))
                        .collect(Collectors.joining(", or "))
                + ". Two happenings differ in " + String.join(", ", type.key()) + ".");
    }

    private void subtypes() {
        Set<String> subtypes = new LinkedHashSet<>();
        type.subtypes().forEach(rule -> subtypes.add(rule.subtype()));
        for (Frame frame : type.frames()) {
            String subtype = frame.settings().subtype();
            if (subtype != null) {
                subtypes.add(subtype);
            }
        }
        if (!subtypes.isEmpty()) {
            line("");
            line("Subtypes: " + String.join(", ", subtypes) + ".");
        }
    }

    private void language(Language language, String name) {
        List<Frame> frames =
                type.frames().stream().filter(f -> f.language() == language).toList();
        heading("## " + name);
        frames(frames.stream().filter(frame -> !frame.settings().loose()).toList());
        looseWords(frames.stream().filter(frame -> frame.settings().loose()).toList());
        patterns(language);
        heading("### Examples in " + name);
        line("| sentence | what comes out |");
        line("|---|---|");
        type.examples().stream().filter(e -> e.language() == language).forEach(this::example);
    }

    private void frames(List<Frame> frames) {
        if (frames.isEmpty()) {
            return;
        }
        line("| rule | words | roles, by where they stand | besides |");
        line("|---|---|---|---|");
        for (Frame frame : frames) {
            String slots = frame.slots().stream().map(TypePage::slot).collect(Collectors.joining("; "));
            line("| " + Markdown.code(frame.id()) + " | " + Markdown.cell(words(frame)) + " | " + slots + " | "
                    + besides(frame) + " |");
        }
    }

    private static String words(Frame frame) {
        return (frame.verb() ? "verb: " : "")
                + frame.triggers().stream()
                        .map(words -> String.join(" ", words))
                        .collect(Collectors.joining(", "));
    }

    private static String slot(Frame.Assignment assignment) {
        Slot slot = assignment.slot();
        String where = switch (slot.place()) {
            case SUBJECT -> "who acts";
            case OBJECT -> "whom it befalls";
            case GENITIVE -> "in the genitive";
            case PREPOSITION -> "behind *" + String.join(", ", slot.words()) + "*";
            case SENTENCE -> "in the sentence";
            case PHRASE -> "in its phrase";
            case CONTEXT -> "told of before";
        };
        String verbs = slot.verbs().isEmpty() ? "" : " of *" + String.join(", ", slot.verbs()) + "*";
        return where + verbs + ": " + assignment.role().name();
    }

    private static String besides(Frame frame) {
        Frame.Settings settings = frame.settings();
        List<String> notes = new ArrayList<>();
        if (settings.subtype() != null) {
            notes.add("subtype " + settings.subtype());
        }
        if (settings.status() != null) {
            notes.add("is " + settings.status().label());
        }
        if (!settings.needs().isEmpty()) {
            notes.add("needs " + String.join(", ", settings.needs()));
        }
        if (settings.decides()) {
            notes.add("so even behind a modal verb");
        }
        if (settings.weak()) {
            notes.add("names only");
        }
        if (settings.reference()) {
            notes.add("points back");
        }
        if (!frame.unless().isEmpty()) {
            notes.add("not beside *" + String.join(", ", frame.unless()) + "*");
        }
        return String.join("; ", notes);
    }

    private void looseWords(List<Frame> frames) {
        if (frames.isEmpty()) {
            return;
        }
        heading("Words that tell of it at times only; the model decides by who takes part and what else is said:");
        for (Frame frame : frames) {
            line("- " + Markdown.code(frame.id()) + ": " + words(frame));
        }
    }

    private void patterns(Language language) {
        List<Pattern> patterns =
                type.patterns().stream().filter(p -> p.language() == language).toList();
        if (patterns.isEmpty()) {
            return;
        }
        heading("Phrases of the sentences behind it that add roles:");
        for (Pattern pattern : patterns) {
            line("- " + pattern.elements().stream().map(TypePage::element).collect(Collectors.joining(" ")));
        }
    }

    private static String element(Pattern.Element element) {
        String shown = element instanceof Pattern.Words words
                ? String.join("/", words.words())
                : "**" + ((Pattern.Capture) element).role().name() + "**";
        return element.optional() ? "(" + shown + ")" : shown;
    }

    private void example(EventType.Example example) {
        String expected = example.expected().isEmpty()
                ? "no " + type.name()
                : example.expected().entrySet().stream().map(TypePage::part).collect(Collectors.joining("; "));
        line("| " + Markdown.sentence(example.text()) + " | " + expected + " |");
    }

    private static String part(Map.Entry<String, String> part) {
        return part.getKey() + " = " + Markdown.cell(part.getValue());
    }
}
