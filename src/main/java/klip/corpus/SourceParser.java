package klip.corpus;

import java.util.List;

/**
 * Reads the source form of an annotated article, which {@code corpus/FORMAT.md} defines. Thread-safe.
 *
 * <p>A file is read up to its first fault in syntax; faults in what its annotations refer to are reported all together.
 */
public final class SourceParser {
    private static final String BODY = "---";

    private SourceParser() {}

    /**
     * The article that a file describes.
     *
     * @param name language and file name without ending, such as {@code da/kaspersky-forlader-usa}
     * @param content the file's text
     * @throws SourceException if the text is not of the form, with file, line and what was expected there
     */
    public static SourceArticle parse(String name, String content) throws SourceException {
        String file = name + ".txt";
        List<String> lines = content.lines().toList();
        int body = lines.indexOf(BODY);
        if (body < 0) {
            throw SourceException.at(file, lines.size(), "the header does not end", "a line of three dashes");
        }
        HeaderParser header = new HeaderParser(file);
        header.read(lines.subList(0, body));
        List<Block> blocks = new BodyParser(file, lines, body + 1).blocks();
        SourceArticle article =
                new SourceArticle(name, header.header(body), header.entities(), header.events(), blocks);
        ReferenceCheck.check(file, article);
        return article;
    }
}
