package klip.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table that comes with the program: lines of fields parted by tabs; lines that begin with {@code #} are remarks. */
final class DataFile {
    private DataFile() {}

    /**
     * The rows of a table of this package.
     *
     * @throws IllegalStateException if there is no such table or a row has another number of fields
     */
    static List<List<String>> rows(String name, int fields) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : read(name).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != fields) {
                throw new IllegalStateException(name + ": not " + fields + " fields: " + line);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String read(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream("/klip/page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no such table: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
