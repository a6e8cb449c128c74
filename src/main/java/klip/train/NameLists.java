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
    /** Marks a list that is kept beside the table, and not in the folder. */
    private static final String OWN = "@";
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
        return resource(TABLE).stream()
                .map(line -> line.split("\t", -1))
                .map(line -> new Source(line[0], NameList.valueOf(line[1]), Long.parseLong(line[2])))
                .toList();
    }

    private static List<String> resource(String name) {
        InputStream in = Objects.requireNonNull(NameLists.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the folder that are read, in order, each once. */
    List<Path> files() {
        return java.util.stream.Stream.concat(
                        sources().stream().map(Source::file).filter(file -> !file.startsWith(OWN)),
                        java.util.stream.Stream.of(DEMONYMS))
                .distinct()
                .map(folder::resolve)
                .toList();
    }

    /** The gazetteer of all lists. */
    Gazetteer read() throws IOException {
        Gazetteer.Builder builder = new Gazetteer.Builder();
        for (Source source : sources()) {
            lines(source.file()).stream()
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

    private List<String> lines(String file) throws IOException {
        return file.startsWith(OWN)
                ? resource(file.substring(OWN.length()))
                : Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
