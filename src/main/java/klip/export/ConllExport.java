package klip.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import klip.article.Article;
import klip.batch.WholeFile;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;
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
    private List<Sentence> sentences(Article article) {
        String text = article.article().text();
        List<Segment> segments = article.segments().stream()
                .map(segment -> new Segment(kind(segment.kind()), span(text, segment.start(), segment.end()), null))
                .toList();
        List<Language> languages = article.segments().stream()
                .map(segment -> Language.ofTag(String.valueOf(segment.language())))
                .toList();
        Metadata none = new Metadata(null, null, null, List.of(), null, null, null, null, null);
        StoryLanguage language =
                new StoryLanguage(Language.ofTag(article.article().language()), 1, languages);
        return analyzer.analyze(new Story(text, segments, none, List.of()), language)
                .sentences();
    }

    private static SegmentKind kind(String label) {
        return Arrays.stream(SegmentKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElse(SegmentKind.PARAGRAPH);
    }

    private static Span span(String text, int start, int end) {
        int first = text.offsetByCodePoints(0, start);
        return new Span(first, text.offsetByCodePoints(first, end - start));
    }

    /** The names of an article, by where they start. */
    private static final class Names {
        private final TreeMap<Integer, Name> byStart = new TreeMap<>();

        Names(Article article) {
            String text = article.article().text();
            for (Article.Entity entity : article.entities()) {
                for (Article.Mention mention : entity.mentions()) {
                    Span span = span(text, mention.start(), mention.end());
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
