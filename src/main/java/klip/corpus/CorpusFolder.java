package klip.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import klip.source.Problem;

/** The source files of a corpus. */
public final class CorpusFolder {
    private static final String ENDING = ".txt";

    private CorpusFolder() {}

    /**
     * All articles of a corpus, by name.
     *
     * @param corpus the folder that holds {@code source/LANGUAGE/NAME.txt}
     * @throws SourceException with the faults of all files, if there are any
     * @throws IOException if a file cannot be read
     */
    public static List<SourceArticle> read(Path corpus) throws IOException, SourceException {
        return read(corpus, "source");
    }

    /**
     * All articles of one of the folders of a corpus that hold annotated sources.
     *
     * @param folder {@code source}, or {@code second} for what was annotated again by somebody else
     */
    static List<SourceArticle> read(Path corpus, String folder) throws IOException, SourceException {
        Path source = corpus.resolve(folder);
        List<SourceArticle> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(source, ENDING)) {
            String name = name(source.relativize(file));
            try {
                SourceArticle article = SourceParser.parse(
                        name.substring(0, name.length() - ENDING.length()),
                        Files.readString(file, StandardCharsets.UTF_8));
                articles.add(article);
            } catch (SourceException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new SourceException(problems);
        }
        return articles;
    }

    /** The regular files below a folder whose names end so, ordered by path; none if there is no such folder. */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted(Comparator.comparing(file -> name(folder.relativize(file))))
                    .toList();
        }
    }

    /** The path with {@code /} on every platform. */
    static String name(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
