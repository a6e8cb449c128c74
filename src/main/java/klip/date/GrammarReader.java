package klip.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grammar of a language from its folder.
 *
 * <p>A rule is a line {@code pattern => timex how ; example = timex of the example}; see the package's documentation.
 */
final class GrammarReader {
    private final String folder;
    private final PatternExpander expander = new PatternExpander();
    private int rules;

    /** A reader of the grammar of the language with that tag. */
    GrammarReader(String languageTag) {
        this.folder = "/klip/date/" + languageTag + "/";
    }

    /** A line of a rule file, taken apart. */
    record RuleLine(String pattern, String meaning, String example, String expected) {
        static RuleLine parse(String line) {
            int arrow = line.indexOf("=>");
            int semicolon = line.indexOf(';', arrow);
            int equals = line.lastIndexOf('=');
            if (arrow < 0 || semicolon < 0 || equals < semicolon) {
                throw new IllegalArgumentException("not 'pattern => timex ; example = timex': " + line);
            }
            return new RuleLine(
                    line.substring(0, arrow).strip(),
                    line.substring(arrow + 2, semicolon).strip(),
                    line.substring(semicolon + 1, equals).strip(),
                    line.substring(equals + 1).strip());
        }
    }

    /** The whole grammar. */
    Grammar read() {
        Grammar grammar = new Grammar();
        for (String line : lines("lexicon.txt")) {
            readEntries(line, grammar);
        }
        for (String line : lines("definitions.txt")) {
            int equals = line.indexOf('=');
            expander.define(
                    line.substring(1, equals).strip(),
                    line.substring(equals + 1).strip());
        }
        for (RuleKind kind : RuleKind.values()) {
            for (RuleLine line : ruleLines(kind)) {
                readRule(line, kind, grammar);
            }
        }
        return grammar;
    }

    List<RuleLine> ruleLines(RuleKind kind) {
        return lines(kind.file()).stream().map(RuleLine::parse).toList();
    }

    /** The lines of a file of the folder that are neither empty nor comments. */
    List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream stream = GrammarReader.class.getResourceAsStream(folder + file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + folder + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static void readEntries(String line, Grammar grammar) {
        String[] parts = line.split(" +", 3);
        for (String form : parts[2].split(",", -1)) {
            boolean capital = Character.isUpperCase(form.strip().codePointAt(0));
            grammar.add(new LexicalEntry(parts[0], parts[1], Atomizer.units(form), capital));
        }
    }

    private void readRule(RuleLine line, RuleKind kind, Grammar grammar) {
        String[] parts = line.meaning().split(" +", -1);
        Reference reference = Reference.TENSE;
        DateModifier modifier = null;
        String shift = null;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].matches("P-?[0-9{].*")) {
                shift = parts[i];
            } else if (parts[i].equals(parts[i].toUpperCase(Locale.ROOT))) {
                modifier = DateModifier.valueOf(parts[i]);
            } else {
                reference = Reference.valueOf(parts[i].toUpperCase(Locale.ROOT));
            }
        }
        addPatterns(line.pattern(), rule(kind, parts[0], reference, shift, modifier), grammar);
    }

    private Rule rule(
            RuleKind kind, String timex, Reference reference, @Nullable String shift, @Nullable DateModifier modifier) {
        Reference effective = shift != null && reference == Reference.TENSE ? Reference.WITHIN : reference;
        return new Rule(kind, timex, effective, shift, modifier, rules++);
    }

    private void addPatterns(String notation, Rule rule, Grammar grammar) {
        for (String row : expander.expand(notation)) {
            grammar.add(Pattern.parse(row.strip()), rule);
        }
    }
}
