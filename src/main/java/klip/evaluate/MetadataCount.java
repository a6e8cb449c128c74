package klip.evaluate;

import java.util.HashSet;
import java.util.Objects;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/** Counts what pages say about their articles and was read right, where the gold states it. Not for several threads. */
final class MetadataCount {
    /** Units of the day in ISO 8601. */
    private static final int DAY = 10;

    private int headlines;
    private int headlinesRight;
    private int days;
    private int daysRight;
    private int authors;
    private int authorsRight;
    private int publishers;
    private int publishersRight;

    void add(Article.Info gold, Article.Info predicted) {
        if (gold.headline() != null) {
            headlines++;
            headlinesRight += gold.headline().equals(predicted.headline()) ? 1 : 0;
        }
        if (gold.datePublished() != null) {
            days++;
            daysRight += Objects.equals(day(gold.datePublished()), day(predicted.datePublished())) ? 1 : 0;
        }
        if (!gold.author().isEmpty()) {
            authors++;
            authorsRight += new HashSet<>(gold.author()).equals(new HashSet<>(predicted.author())) ? 1 : 0;
        }
        if (gold.publisher() != null) {
            publishers++;
            publishersRight += gold.publisher().equals(predicted.publisher()) ? 1 : 0;
        }
    }

    private static @Nullable String day(@Nullable String date) {
        return date == null ? null : date.substring(0, Math.min(DAY, date.length()));
    }

    MetadataScores scores() {
        return new MetadataScores(
                Accuracy.of(headlinesRight, headlines),
                Accuracy.of(daysRight, days),
                Accuracy.of(authorsRight, authors),
                Accuracy.of(publishersRight, publishers));
    }
}
