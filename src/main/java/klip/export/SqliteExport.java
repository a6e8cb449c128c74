package klip.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klip.article.Article;
import klip.batch.WholeFile;
import org.jspecify.annotations.Nullable;

/** An SQLite database of the tables, with a full-text index {@code search} over headlines and texts. */
public final class SqliteExport implements ArticleExport {
    private static final List<String> INDEXES = List.of(
            "CREATE INDEX entities_by_name ON entities (name)",
            "CREATE INDEX mentions_by_entity ON mentions (article, entity)",
            "CREATE INDEX events_by_type ON events (type, status)",
            "CREATE INDEX participants_by_event ON participants (article, event)",
            "CREATE INDEX participants_by_text ON participants (text)",
            // Accents are kept: å and a are two letters in Danish.
            "CREATE VIRTUAL TABLE search USING fts5 "
                    + "(headline, text, content='articles', tokenize='unicode61 remove_diacritics 0')",
            "INSERT INTO search (search) VALUES ('rebuild')");

    private final Path file;
    private final Connection database;
    private final Map<Table, PreparedStatement> inserts = new LinkedHashMap<>();

    /**
     * Starts a database, in place of an earlier one.
     *
     * @throws IOException if it cannot be written
     */
    public SqliteExport(Path file) throws IOException {
        this.file = file;
        Path part = WholeFile.partOf(file);
        Files.deleteIfExists(part);
        try {
            this.database = DriverManager.getConnection("jdbc:sqlite:" + part.toAbsolutePath());
            execute("PRAGMA journal_mode = OFF");
            database.setAutoCommit(false);
            for (Table table : Table.all()) {
                execute("CREATE TABLE " + table.name() + " (" + String.join(", ", table.columns()) + ")");
                String places = "?" + ", ?".repeat(table.columns().size() - 1);
                inserts.put(
                        table, database.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + places + ")"));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void add(Article article) throws IOException {
        try {
            for (Map.Entry<Table, PreparedStatement> insert : inserts.entrySet()) {
                for (List<@Nullable Object> row : insert.getKey().rows().apply(article)) {
                    insert(insert.getValue(), row);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            for (String statement : INDEXES) {
                execute(statement);
            }
            database.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
        close();
        WholeFile.putInPlace(file);
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void insert(PreparedStatement insert, List<@Nullable Object> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            insert.setObject(i + 1, cell instanceof BigDecimal number ? Double.valueOf(number.doubleValue()) : cell);
        }
        insert.executeUpdate();
    }

    // The statements are this class's own, never made of what an article holds.
    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private IOException failed(SQLException cause) {
        return new IOException("cannot write the database " + file + ": " + cause.getMessage(), cause);
    }
}
