package klip.evaluate;

import java.util.List;
import java.util.function.Predicate;
import klip.article.Article;

/** Adds up the comparisons of many articles. Not for several threads. */
final class Tally {
    private int articles;
    private final MetadataCount metadata = new MetadataCount();
    private final BodyCount body = new BodyCount();
    private final Count sentences = new Count();
    private final TypedCount entities = new TypedCount();
    private final ClusterCount clusters = new ClusterCount();
    private int namesRight;
    private int names;
    private final Count dateSpans = new Count();
    private final Count dateValues = new Count();
    private final TypedCount triggers = new TypedCount();
    private final TypedCount eventSentences = new TypedCount();
    private final Count arguments = new Count();
    private final Count eventDates = new Count();
    private int statusRight;
    private int statuses;

    void add(ArticleComparison comparison) {
        articles++;
        metadata.add(comparison.gold().article(), comparison.predicted().article());
        body.add(comparison.shingles());
        sentences.add(comparison.sentences());
        addMentions(comparison.mentions());
        addDates(comparison.dates());
        triggers.add(comparison.events(), Located.Event::type);
        eventSentences.add(comparison.eventsBySentence(), Located.Event::type);
        comparison.participants().forEach(arguments::add);
        comparison.events().pairs().forEach(this::addEvent);
    }

    private void addMentions(Matching<Located.Mention> mentions) {
        entities.add(mentions, Located.Mention::type);
        clusters.add(mentions.pairs());
        names += mentions.pairs().size();
        namesRight += count(mentions.pairs(), Tally::sameName);
    }

    private void addDates(Matching<Located.Date> dates) {
        dateSpans.add(dates);
        int pairs = dates.pairs().size();
        dateValues.add(
                count(dates.pairs(), pair -> DateMatcher.sameMeaning(pair.gold(), pair.predicted())),
                pairs + dates.spurious().size(),
                pairs + dates.missed().size());
    }

    private void addEvent(Matching.Pair<Located.Event> pair) {
        Article.Event gold = pair.gold().event();
        Article.Event predicted = pair.predicted().event();
        eventDates.add(
                EventMatcher.sameDate(gold.date(), predicted.date()) ? 1 : 0,
                predicted.date() == null ? 0 : 1,
                gold.date() == null ? 0 : 1);
        statuses++;
        statusRight += gold.status().equals(predicted.status()) ? 1 : 0;
    }

    static boolean sameName(Matching.Pair<Located.Mention> pair) {
        return CanonicalName.same(
                pair.gold().entity().name(), pair.predicted().entity().name());
    }

    private static <T> int count(List<T> items, Predicate<T> counted) {
        return (int) items.stream().filter(counted).count();
    }

    LanguageScores scores(String language) {
        return new LanguageScores(
                language,
                articles,
                metadata.scores(),
                body.rates(),
                sentences.score(),
                entities.score(),
                Accuracy.of(namesRight, names),
                clusters.rates(),
                dateSpans.score(),
                dateValues.score(),
                triggers.score(),
                eventSentences.score(),
                arguments.score(),
                eventDates.score(),
                Accuracy.of(statusRight, statuses));
    }
}
