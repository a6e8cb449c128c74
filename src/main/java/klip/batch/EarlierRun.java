package klip.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.article.Article;
import klip.article.ArticleAssembler;
import klip.article.Json;
import klip.source.Page;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a finished run, to be used again where page, Klip and options are the same.
 *
 * <p>Thread-safe. Pages that could not be read then are read again.
 */
public final class EarlierRun implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int HEXADECIMAL = 16;
    private static final int KEY_DIGITS = 16;
    private static final Pattern ID = Pattern.compile("\"article\":\\{\"id\":\"([0-9a-f]{32})");
    // The id follows the name of the producer, at the very start of a line.
    private static final int LOOKED_AT = 512;

    private final FileChannel articles;
    private final LineIndex index;

    private EarlierRun(FileChannel articles, LineIndex index) {
        this.articles = articles;
        this.index = index;
    }

    /**
     * The finished run in a folder; null if there is none that was made with the same Klip, models and options of reading.
     *
     * @throws IOException if its articles cannot be read
     */
    public static @Nullable EarlierRun find(Path folder, RunSettings settings) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Path articles = folder.resolve(OutputFolder.ARTICLES);
        if (manifest == null || !manifest.settings().reading().equals(settings.reading()) || !Files.exists(articles)) {
            return null;
        }
        return new EarlierRun(FileChannel.open(articles), index(articles));
    }

    /** The outcome of the same page then; null where it is new, or differs in what the line does not tell. */
    @Nullable
    Outcome outcome(Page page) {
        String id = ArticleAssembler.id(page.source(), page.bytes());
        long start = index.start(key(id));
        if (start < 0) {
            return null;
        }
        try {
            String line = line(start);
            Article article = Json.read(line, Article.class);
            return isOf(page, id, article.article()) ? new Outcome.Read(line, ArticleCounts.of(article)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        articles.close();
    }

    private static boolean isOf(Page page, String id, Article.Info info) {
        return info.id().equals(id)
                && (page.url() == null || page.url().equals(info.url()))
                && Objects.equals(page.retrieved(), info.dateRetrieved());
    }

    private static LineIndex index(Path articles) throws IOException {
        LineIndex index = new LineIndex();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(articles), BUFFER)) {
            StringBuilder head = new StringBuilder();
            long start = 0;
            long position = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                position++;
                if (b == '\n') {
                    add(index, head, start);
                    head.setLength(0);
                    start = position;
                } else if (head.length() < LOOKED_AT) {
                    head.append((char) b);
                }
            }
        }
        return index;
    }

    private static void add(LineIndex index, StringBuilder head, long start) {
        Matcher id = ID.matcher(head);
        if (id.find()) {
            index.put(key(id.group(1)), start);
        }
    }

    private static long key(String id) {
        return Long.parseUnsignedLong(id, 0, KEY_DIGITS, HEXADECIMAL);
    }

    private String line(long start) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long position = start;
        while (articles.read(buffer.clear(), position) > 0) {
            byte[] bytes = buffer.array();
            int end = 0;
            while (end < buffer.position() && bytes[end] != '\n') {
                end++;
            }
            line.write(bytes, 0, end);
            if (end < buffer.position()) {
                break;
            }
            position += end;
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
