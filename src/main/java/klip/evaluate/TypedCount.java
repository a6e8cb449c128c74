package klip.evaluate;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts towards a {@link TypedScore}. Not for several threads. */
final class TypedCount {
    private final Count all = new Count();
    private final Map<String, Count> types = new TreeMap<>();

    <T> void add(Matching<T> matching, Function<T, String> type) {
        all.add(matching);
        matching.pairs().forEach(pair -> of(type.apply(pair.gold())).add(1, 1, 1));
        matching.missed().forEach(item -> of(type.apply(item)).add(0, 0, 1));
        matching.spurious().forEach(item -> of(type.apply(item)).add(0, 1, 0));
    }

    private Count of(String type) {
        return types.computeIfAbsent(type, name -> new Count());
    }

    TypedScore score() {
        return new TypedScore(
                all.score(),
                types.entrySet().stream()
                        .map(entry -> new TypedScore.TypeScore(
                                entry.getKey(), entry.getValue().score()))
                        .toList());
    }
}
