package klip.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import klip.article.Json;
import org.jspecify.annotations.Nullable;

/**
 * The figures below which a change may not bring the results, for one gold folder. Kept as JSON, for the project's own
 * corpus in {@code corpus/floors.json}.
 *
 * @param goldSha256 the checksum of the gold that the floors were measured on
 * @param floors the least value of each metric, by the names of {@link Evaluation#metrics()}
 * @param lowered each floor that was ever lowered, and why
 */
public record Floors(String goldSha256, SortedMap<String, Double> floors, List<Lowering> lowered) {
    /** Copies map and list. */
    public Floors {
        floors = Collections.unmodifiableSortedMap(new TreeMap<>(floors));
        lowered = List.copyOf(lowered);
    }

    /**
     * A floor that was lowered or given up.
     *
     * @param metric its name
     * @param from what it was
     * @param to what it became; 0 if the metric is no longer measured
     * @param reason why
     */
    public record Lowering(String metric, double from, double to, String reason) {}

    /** No floors yet. */
    public static Floors none() {
        return new Floors("", new TreeMap<>(), List.of());
    }

    /**
     * Reads a file of floors.
     *
     * @throws IOException if it cannot be read or is not of that shape
     */
    public static Floors read(Path file) throws IOException {
        return Json.read(Files.readString(file, StandardCharsets.UTF_8), Floors.class);
    }

    /** Writes the file, for {@link #read} and for people. */
    public void write(Path file) throws IOException {
        Files.writeString(file, Json.pretty(this) + "\n", StandardCharsets.UTF_8);
    }

    /**
     * Whether an evaluation keeps to the floors.
     *
     * @param sha256 the checksum of the gold that it was made with
     */
    public FloorCheck check(Evaluation evaluation, String sha256) {
        return new FloorCheck(!goldSha256.equals(sha256), drops(evaluation));
    }

    /**
     * New floors at the values of an evaluation. Raising needs no leave.
     *
     * @param sha256 the checksum of the gold that it was made with
     * @param reason why floors may be lowered, kept in the file; null if they may not
     * @throws LoweredFloorException if a floor would be lowered without a reason
     */
    public Floors update(Evaluation evaluation, String sha256, @Nullable String reason) throws LoweredFloorException {
        List<FloorCheck.Drop> drops = drops(evaluation);
        if (!drops.isEmpty() && (reason == null || reason.isBlank())) {
            throw new LoweredFloorException(new FloorCheck(false, drops));
        }
        List<Lowering> loweredNow = new ArrayList<>(lowered);
        for (FloorCheck.Drop drop : drops) {
            loweredNow.add(new Lowering(drop.metric(), drop.floor(), drop.value(), reason == null ? "" : reason));
        }
        return new Floors(sha256, new TreeMap<>(evaluation.metrics()), loweredNow);
    }

    private List<FloorCheck.Drop> drops(Evaluation evaluation) {
        Map<String, Double> metrics = evaluation.metrics();
        List<FloorCheck.Drop> drops = new ArrayList<>();
        floors.forEach((metric, floor) -> {
            double value = metrics.getOrDefault(metric, 0.0);
            if (value < floor) {
                drops.add(new FloorCheck.Drop(metric, floor, value));
            }
        });
        return drops;
    }
}
