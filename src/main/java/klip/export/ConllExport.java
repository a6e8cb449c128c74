package klip.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import klip.article.Article;
import klip.article.ArticleStory;
import klip.batch.WholeFile;
import klip.page.Span;
import klip.text.Sentence;
import klip.text.TextAnalyzer;
import klip.text.Token;

/** One token a line with its name in IOB2, an empty line after each sentence, a comment before each article. */
public final class ConllExport implements ArticleExport {
    private static final String OUTSIDE = "O";

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final Path file;
    private final Writer out;

    /**
     * Starts a file.
     *
     * @throws IOException if it cannot be written
     */
    public ConllExport(Path file) throws IOException {
        this.file = file;
        this.out = Files.newBufferedWriter(WholeFile.partOf(file), StandardCharsets.UTF_8);
    }

    @Override
    public void add(Article article) throws IOException {
        Names names = new Names(article);
        out.write("# article " + article.article().id() + "\n");
        for (Sentence sentence : sentences(article)) {
            for (Token token : sentence.tokens()) {
                out.write(token.form().replaceAll("\\s", "_") + "\t" + names.tag(token.span()) + "\n");
            }
            out.write("\n");
        }
    }

    @Override
    public void finish() throws IOException {
        close();
        WholeFile.putInPlace(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    // The contract holds sentences but no tokens; the same text in the same segments gives those that were read.
    private List<Sentence> sentences(Article article) throws IOException {
        try {
            return analyzer.analyze(ArticleStory.of(article), ArticleStory.language(article))
                    .sentences();
        } catch (IllegalArgumentException e) {
            throw new IOException(article.article().source() + ": " + e.getMessage(), e);
        }
    }

    /** The names of an article, by where they start. */
    private static final class Names {
        private final TreeMap<Integer, Name> byStart = new TreeMap<>();

        Names(Article article) {
            String text = article.article().text();
            for (Article.Entity entity : article.entities()) {
                for (Article.Mention mention : entity.mentions()) {
                    Span span = ArticleStory.span(text, mention.start(), mention.end());
                    byStart.put(span.start(), new Name(entity.type(), span));
                }
            }
        }

        /** The tag of a token: inside where a name began before it. */
        String tag(Span token) {
            var name = byStart.floorEntry(token.end() - 1);
            if (name == null || name.getValue().span().end() <= token.start()) {
                return OUTSIDE;
            }
            return (name.getKey() >= token.start() ? "B-" : "I-")
                    + name.getValue().type();
        }
    }

    /**
     * A name in the text.
     *
     * @param type of its entity
     * @param span where it is
     */
    private record Name(String type, Span span) {}
}
