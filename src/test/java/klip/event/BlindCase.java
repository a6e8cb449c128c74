package klip.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import klip.language.Language;

/**
 * A line of a blind set: {@code SENTENCE => Type: role=words; … | Type: …}, or {@code => none}.
 *
 * @param line its number among the lines that are no comments, from 1
 * @param language the language of the file
 * @param sentence the text with its names marked
 * @param events what it tells
 */
record BlindCase(int line, Language language, String sentence, List<Gold> events) {
    /**
     * An event that must come out.
     *
     * @param type its type
     * @param status its status
     * @param date the value of its date; empty where none is told
     * @param roles all its participants
     */
    record Gold(String type, String status, String date, List<Part> roles) {}

    /**
     * A participant.
     *
     * @param role its role
     * @param words its words, or the head of them
     */
    record Part(String role, String words) {
        /** Whether the role is the same and one's words lie in the other's. */
        boolean matches(Part other) {
            return role.equals(other.role) && (words.contains(other.words) || other.words.contains(words));
        }
    }

    /** Reads the set of a language; lines that open with `#` are comments. */
    static List<BlindCase> read(Language language) throws IOException {
        String name = "blind-" + language.tag() + ".txt";
        List<BlindCase> cases = new ArrayList<>();
        try (InputStream in = BlindCase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name + " beside the test");
            }
            int number = 0;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 0)) {
                if (!line.startsWith("#")) {
                    cases.add(parse(++number, language, line));
                }
            }
        }
        return cases;
    }

    private static BlindCase parse(int number, Language language, String line) {
        String[] halves = line.split(" => ", 2);
        List<Gold> events = new ArrayList<>();
        if (!halves[1].equals("none")) {
            for (String event : halves[1].split(" \\| ", 0)) {
                events.add(event(event));
            }
        }
        return new BlindCase(number, language, halves[0], events);
    }

    private static Gold event(String written) {
        String[] typeAndParts = written.split(": ", 2);
        String status = "";
        String date = "";
        List<Part> roles = new ArrayList<>();
        for (String part : typeAndParts[1].split("; ", 0)) {
            String[] pair = part.split("=", 2);
            switch (pair[0]) {
                case "status" -> status = pair[1];
                case "date" -> date = pair[1];
                default -> roles.add(new Part(pair[0], pair[1]));
            }
        }
        return new Gold(typeAndParts[0], status, date, roles);
    }
}
