package klip.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klip.article.Json;

/**
 * How good the answers are.
 *
 * @param languages all articles together, then those of each language by tag
 */
public record Evaluation(List<LanguageScores> languages) {
    /** Stands for all languages together. */
    public static final String ALL = "all";

    /** Copies the list. */
    public Evaluation {
        languages = List.copyOf(languages);
    }

    /** The figures as a table for a person, lines ended by {@code \n}. */
    public String table() {
        return EvaluationTable.of(this);
    }

    /** The figures as indented JSON, ended by {@code \n}. */
    public String json() {
        return Json.pretty(this) + "\n";
    }

    /**
     * The figures to hold on to, by name, such as {@code da.events.trigger.f1}; those that the gold has nothing for are left
     * out.
     */
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (LanguageScores scores : languages) {
            if (scores.articles() > 0) {
                metrics.put(scores.language() + ".body.f1", scores.body().f1());
            }
            putScores(metrics, scores);
            putAccuracies(metrics, scores);
            putMetadata(metrics, scores.language() + ".metadata.", scores.metadata());
        }
        return metrics;
    }

    private static void putScores(Map<String, Double> metrics, LanguageScores scores) {
        String prefix = scores.language() + ".";
        put(metrics, prefix + "sentences.f1", scores.sentences());
        put(metrics, prefix + "entities.f1", scores.entities().all());
        put(metrics, prefix + "dates.span.f1", scores.dateSpans());
        put(metrics, prefix + "dates.value.f1", scores.dateValues());
        put(metrics, prefix + "events.trigger.f1", scores.eventTriggers().all());
        put(metrics, prefix + "events.sentence.f1", scores.eventSentences().all());
        put(metrics, prefix + "events.arguments.f1", scores.eventArguments());
        put(metrics, prefix + "events.date.f1", scores.eventDates());
    }

    private static void put(Map<String, Double> metrics, String name, Score score) {
        if (score.gold() > 0) {
            metrics.put(name, score.f1());
        }
    }

    private static void putMetadata(Map<String, Double> metrics, String prefix, MetadataScores scores) {
        put(metrics, prefix + "headline.accuracy", scores.headline());
        put(metrics, prefix + "day.accuracy", scores.publicationDay());
        put(metrics, prefix + "authors.accuracy", scores.authors());
        put(metrics, prefix + "publisher.accuracy", scores.publisher());
    }

    private static void put(Map<String, Double> metrics, String name, Accuracy accuracy) {
        if (accuracy.of() > 0) {
            metrics.put(name, accuracy.accuracy());
        }
    }

    private static void putAccuracies(Map<String, Double> metrics, LanguageScores scores) {
        String prefix = scores.language() + ".";
        if (scores.entityNames().of() > 0) {
            metrics.put(prefix + "entities.name.accuracy", scores.entityNames().accuracy());
            metrics.put(prefix + "entities.clusters.f1", scores.entityClusters().f1());
        }
        if (scores.eventStatus().of() > 0) {
            metrics.put(prefix + "events.status.accuracy", scores.eventStatus().accuracy());
        }
    }
}
