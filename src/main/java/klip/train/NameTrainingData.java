package klip.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import klip.article.Article;
import klip.evaluate.GoldTextReader;
import klip.evaluate.TaggedSentence;
import klip.event.EventFinder;
import klip.event.EventModel;

/**
 * Tagged sentences to learn names from, and to report on.
 *
 * @param files what the sentences of {@code train} were read from
 * @param train sentences by themselves
 * @param dev sentences by themselves to report on
 * @param articles sentences of annotated articles to learn from
 * @param heldArticles sentences of annotated articles to report on
 */
public record NameTrainingData(
        List<Path> files,
        List<TaggedSentence> train,
        List<TaggedSentence> dev,
        List<TaggedSentence> articles,
        List<TaggedSentence> heldArticles) {
    /** Copies the lists. */
    public NameTrainingData {
        files = List.copyOf(files);
        train = List.copyOf(train);
        dev = List.copyOf(dev);
        articles = List.copyOf(articles);
        heldArticles = List.copyOf(heldArticles);
    }

    /**
     * Reads the data.
     *
     * @param train files of tagged sentences (IOB2)
     * @param dev another
     * @param articles annotated articles to learn from, of one language; may be empty
     * @param heldArticles annotated articles to report on, likewise
     * @throws IOException if a file cannot be read
     */
    public static NameTrainingData read(List<Path> train, Path dev, List<Article> articles, List<Article> heldArticles)
            throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (Path file : train) {
            sentences.addAll(TaggedSentence.readAll(file));
        }
        return new NameTrainingData(
                train, sentences, TaggedSentence.readAll(dev), sentences(articles), sentences(heldArticles));
    }

    private static List<TaggedSentence> sentences(List<Article> articles) {
        GoldTextReader reader = new GoldTextReader(new EventFinder(EventModel.of(Map.of())), true);
        return articles.stream()
                .flatMap(article -> reader.sentences(article).stream())
                .toList();
    }

    /** The sentences of both kinds to learn from. */
    List<TaggedSentence> all() {
        List<TaggedSentence> all = new ArrayList<>(train);
        all.addAll(articles);
        return all;
    }
}
