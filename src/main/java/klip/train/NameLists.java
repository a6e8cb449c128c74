package klip.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import klip.name.Gazetteer;
import klip.name.NameList;

/** Makes a gazetteer of a folder of lists, as {@code name-lists.tsv} says. */
final class NameLists {
    private static final String TABLE = "name-lists.tsv";
    /** The one list in columns: adjective, noun for a person, place. */
    private static final String DEMONYMS = "demonyms_da_own.tsv";

    private final Path folder;

    NameLists(Path folder) {
        this.folder = folder;
    }

    /** One line of the table: a file, the list it feeds, and how many of its lines are taken at most. */
    record Source(String file, NameList list, long most) {}

    /** The lines of the table. */
    static List<Source> sources() {
        InputStream table = Objects.requireNonNull(NameLists.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(line -> new Source(line[0], NameList.valueOf(line[1]), Long.parseLong(line[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files read, in order, each once. */
    List<Path> files() {
        return java.util.stream.Stream.concat(
                        sources().stream().map(Source::file), java.util.stream.Stream.of(DEMONYMS))
                .distinct()
                .map(folder::resolve)
                .toList();
    }

    /** The gazetteer of all lists. */
    Gazetteer read() throws IOException {
        Gazetteer.Builder builder = new Gazetteer.Builder();
        for (Source source : sources()) {
            List<String> lines = Files.readAllLines(folder.resolve(source.file()), StandardCharsets.UTF_8);
            lines.stream()
                    .filter(line -> !line.isBlank())
                    .limit(source.most() == 0 ? Long.MAX_VALUE : source.most())
                    .forEach(line -> builder.add(source.list(), line));
        }
        for (String line : Files.readAllLines(folder.resolve(DEMONYMS), StandardCharsets.UTF_8)) {
            String[] columns = line.split("\t", -1);
            for (int i = 0; i < Math.min(2, columns.length); i++) {
                builder.add(NameList.DEMONYM, columns[i]);
            }
        }
        return builder.build();
    }
}
