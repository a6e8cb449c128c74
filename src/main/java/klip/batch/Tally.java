package klip.batch;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a run does. Not thread-safe. */
public final class Tally {
    private final SortedMap<String, Long> languages = new TreeMap<>();
    private final SortedMap<String, Long> entities = new TreeMap<>();
    private final SortedMap<String, Long> events = new TreeMap<>();
    private final SortedMap<String, Long> errors = new TreeMap<>();
    private long articles;
    private long failed;

    /** Counts from nothing. */
    public Tally() {}

    /** Goes on counting from there. */
    Tally(Totals soFar) {
        languages.putAll(soFar.languages());
        entities.putAll(soFar.entities());
        events.putAll(soFar.events());
        errors.putAll(soFar.errors());
        articles = soFar.articles();
        failed = soFar.failed();
    }

    /** Counts an outcome. */
    public void count(Outcome outcome) {
        if (outcome instanceof Outcome.Read page) {
            articles++;
            languages.merge(page.counts().language(), 1L, Long::sum);
            page.counts().entities().forEach((type, count) -> entities.merge(type, count, Long::sum));
            page.counts().events().forEach((type, count) -> events.merge(type, count, Long::sum));
        } else if (outcome instanceof Outcome.Failed page) {
            failed++;
            errors.merge(page.problem().code(), 1L, Long::sum);
        }
    }

    /** The counts as they are now. */
    public Totals totals() {
        return new Totals(
                articles + failed,
                articles,
                failed,
                new TreeMap<>(languages),
                new TreeMap<>(entities),
                new TreeMap<>(events),
                new TreeMap<>(errors));
    }
}
