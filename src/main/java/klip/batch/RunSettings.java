package klip.batch;

import java.util.SortedMap;
import java.util.TreeMap;
import klip.Build;
import klip.ReadOptions;
import klip.article.Sha256;
import klip.event.EventRules;
import klip.source.SourceOptions;

/**
 * All that the output of a run depends on, besides the pages themselves.
 *
 * @param input which pages, by option
 * @param reading how they are read, by option, and by which Klip
 */
public record RunSettings(SortedMap<String, String> input, SortedMap<String, String> reading) {
    /** The settings of a run. */
    public static RunSettings of(SourceOptions source, ReadOptions options, EventRules rules, Build build) {
        SortedMap<String, String> input = new TreeMap<>();
        input.put("places", source.places().toString());
        input.put("lists", source.lists().toString());
        input.put("includes", source.includes().toString());
        input.put("excludes", source.excludes().toString());
        input.put("field", String.valueOf(source.field()));
        input.put("maxBytes", String.valueOf(source.maxBytes()));
        SortedMap<String, String> reading = new TreeMap<>();
        reading.put("version", build.version());
        reading.put("models", build.models());
        // Rules in the jar are part of the models; a checksum tells the user's own, wherever their folder lies.
        reading.put("rules", rules.own().isEmpty() ? "built-in" : Sha256.of(rules.own()));
        reading.put("published", String.valueOf(options.published()));
        reading.put("language", String.valueOf(options.language()));
        reading.put("url", String.valueOf(options.url()));
        reading.put("minConfidence", String.valueOf(options.minConfidence()));
        // A set has no order that would last.
        reading.put("statuses", options.statuses().stream().sorted().toList().toString());
        reading.put("explained", String.valueOf(options.explained()));
        return new RunSettings(input, reading);
    }
}
