package klip.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * How likely a mention of a happening is one: a logistic regression over the features of {@link Evidence}.
 *
 * <p>The file is text: a line with format, version and the CRC-32 of the rest, then a feature, a tab and its weight a line.
 * Immutable, thread-safe.
 */
public final class EventModel {
    private static final String RESOURCE = "/klip/models/events.tsv";
    private static final String FORMAT = "klip-events 1";

    /** Weights that round to nothing are not kept. */
    private static final double LEAST = 0.02;

    private final Map<String, Double> weights;

    private EventModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** A model of these weights. */
    public static EventModel of(Map<String, Double> weights) {
        Map<String, Double> kept = new HashMap<>();
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= LEAST) {
                kept.put(feature, Math.round(weight * 1000) / 1000.0);
            }
        });
        return new EventModel(kept);
    }

    /** The one in the jar. */
    static EventModel builtIn() {
        try (InputStream in = EventModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + RESOURCE);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventModel read(String text) throws IOException {
        int end = text.indexOf('\n');
        String content = text.substring(end + 1);
        String head = end < 0 ? "" : text.substring(0, end);
        if (!head.equals(head(content))) {
            throw new IOException("no whole event model of this version: '" + head + "'; train it again or restore it");
        }
        Map<String, Double> weights = new HashMap<>();
        content.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        });
        return new EventModel(weights);
    }

    /** The file. */
    public String text() {
        StringBuilder content = new StringBuilder();
        new TreeMap<>(weights)
                .forEach(
                        (feature, weight) -> content.append(String.format(Locale.ROOT, "%s\t%.3f\n", feature, weight)));
        return head(content.toString()) + "\n" + content;
    }

    private static String head(String content) {
        CRC32 crc = new CRC32();
        crc.update(content.getBytes(StandardCharsets.UTF_8));
        return FORMAT + " " + Long.toHexString(crc.getValue());
    }

    /** The probability, 0 to 1. */
    public double probability(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
