package klip.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import klip.article.Article;
import klip.batch.WholeFile;

/**
 * Annotation files as <a href="https://brat.nlplab.org/standoff.html">brat</a> reads them: a {@code .txt} and an
 * {@code .ann} an article, named by its id.
 *
 * <p>Offsets count code points there as here.
 */
public final class BratExport implements ArticleExport {
    private final Path folder;

    /**
     * Starts in a folder, which is made if need be.
     *
     * @throws IOException if that cannot be done
     */
    public BratExport(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void add(Article article) throws IOException {
        String id = article.article().id();
        WholeFile.write(folder.resolve(id + ".txt"), article.article().text());
        WholeFile.write(folder.resolve(id + ".ann"), new Annotations(article).text());
    }

    @Override
    public void finish() {
        // Each article stands in its place already.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /** The annotations of one article. Each span of a kind is written once, and referred to. */
    private static final class Annotations {
        private final StringBuilder lines = new StringBuilder();
        private final Map<String, String> spans = new LinkedHashMap<>();
        private int events;

        Annotations(Article article) {
            for (Article.Entity entity : article.entities()) {
                entity.mentions().forEach(mention -> span(entity.type(), mention.start(), mention.text()));
            }
            article.dates().forEach(date -> span(date.type(), date.start(), date.text()));
            article.events().forEach(this::add);
        }

        String text() {
            return lines.toString();
        }

        private void add(Article.Event event) {
            Article.Trigger trigger = event.triggers().get(0);
            String number = String.valueOf(++events);
            StringBuilder line = new StringBuilder(
                    "E" + number + "\t" + event.type() + ":" + span(event.type(), trigger.start(), trigger.text()));
            for (Article.Participant participant : event.participants()) {
                line.append(' ')
                        .append(participant.role())
                        .append(':')
                        .append(span("Participant", participant.start(), participant.text()));
            }
            lines.append(line).append('\n');
            lines.append("A" + number + "\tStatus E" + number + " " + event.status() + "\n");
        }

        /** The id of a span, which is written if it is new. */
        private String span(String type, int start, String text) {
            int end = start + text.codePointCount(0, text.length());
            String known = spans.get(type + " " + start + " " + end);
            if (known != null) {
                return known;
            }
            String id = "T" + (spans.size() + 1);
            spans.put(type + " " + start + " " + end, id);
            // A line is an annotation, so a break within a span is written as a space.
            lines.append(id + "\t" + type + " " + start + " " + end + "\t" + text.replaceAll("[\\r\\n]", " ") + "\n");
            return id;
        }
    }
}
