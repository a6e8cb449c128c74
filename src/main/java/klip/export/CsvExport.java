package klip.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import klip.article.Article;
import klip.batch.WholeFile;
import org.jspecify.annotations.Nullable;

/** One CSV file a table (RFC 4180, UTF-8, a header line): {@code articles.csv}, {@code entities.csv} … */
public final class CsvExport implements ArticleExport {
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * A table on its way to disk.
     *
     * @param table which
     * @param file where it will be
     * @param out its part
     */
    private record Sheet(Table table, Path file, Writer out) {}

    /**
     * Starts the tables in a folder, which is made if need be.
     *
     * @throws IOException if they cannot be written
     */
    public CsvExport(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Table table : Table.all()) {
            Path file = folder.resolve(table.name() + ".csv");
            Writer out = Files.newBufferedWriter(WholeFile.partOf(file), StandardCharsets.UTF_8);
            sheets.add(new Sheet(table, file, out));
            out.write(String.join(",", table.columns()) + "\r\n");
        }
    }

    @Override
    public void add(Article article) throws IOException {
        for (Sheet sheet : sheets) {
            for (List<@Nullable Object> row : sheet.table().rows().apply(article)) {
                sheet.out().write(row.stream().map(CsvExport::cell).collect(Collectors.joining(",")) + "\r\n");
            }
        }
    }

    @Override
    public void finish() throws IOException {
        close();
        for (Sheet sheet : sheets) {
            WholeFile.putInPlace(sheet.file());
        }
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : sheets) {
            sheet.out().close();
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
