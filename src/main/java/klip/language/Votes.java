package klip.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How many function words of each candidate a text holds. One thread builds it. */
final class Votes {
    private final Map<Candidate, Integer> counts = new EnumMap<>(Candidate.class);
    private int words;

    /** Adds a word of the text, which speaks for these candidates. */
    void add(Set<Candidate> candidates) {
        words++;
        candidates.forEach(candidate -> counts.merge(candidate, 1, Integer::sum));
    }

    int of(Candidate candidate) {
        return counts.getOrDefault(candidate, 0);
    }

    /** All words of the text. */
    int words() {
        return words;
    }

    /** The candidate with most votes; the first of them where several have. */
    Candidate best() {
        Candidate best = Candidate.DANISH;
        for (Candidate candidate : Candidate.values()) {
            if (of(candidate) > of(best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** How far the best stands before the next. */
    int lead() {
        Candidate best = best();
        int next = 0;
        for (Candidate candidate : Candidate.values()) {
            if (candidate != best) {
                next = Math.max(next, of(candidate));
            }
        }
        return of(best) - next;
    }
}
