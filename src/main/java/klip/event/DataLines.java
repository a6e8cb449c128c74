package klip.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a data file in the jar, without comments ({@code #} first) and empty lines. */
final class DataLines {
    /**
     * A line with its place.
     *
     * @param file the resource
     * @param number from 1
     * @param text stripped of white space at its ends
     */
    record Line(String file, int number, String text) {
        /** The complaint about this line that a rule writer needs. */
        RuleException wrong(String expected) {
            return new RuleException(file, number, expected, text);
        }
    }

    private DataLines() {}

    static List<Line> of(String resource) {
        try (InputStream in = DataLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            return read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> read(String name, BufferedReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            String stripped = text.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                lines.add(new Line(name, number, stripped));
            }
        }
        return lines;
    }
}
