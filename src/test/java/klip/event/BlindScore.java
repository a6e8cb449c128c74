package klip.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what is found of the blind cases, as the contract's guideline scores events. */
final class BlindScore {
    private int expected;
    private int found;
    private int matched;
    private int expectedParts;
    private int foundParts;
    private int matchedParts;
    private int statuses;
    private final List<String> errors = new ArrayList<>();

    /** Adds a case; gives whether everything in it was right. */
    boolean add(BlindCase one, Marked text, List<Event> events) {
        int before = errors.size();
        List<Event> left = new ArrayList<>(events);
        expected += one.events().size();
        found += events.size();
        for (BlindCase.Gold gold : one.events()) {
            Event best = null;
            int agreement = -1;
            for (Event event : left) {
                int shared = shared(gold, parts(event, text));
                if (event.type().equals(gold.type()) && shared > agreement) {
                    best = event;
                    agreement = shared;
                }
            }
            if (best == null) {
                errors.add("missed " + gold);
            } else {
                left.remove(best);
                compare(gold, best, text);
            }
        }
        left.forEach(e -> errors.add("false " + e.type() + " " + parts(e, text) + " by " + e.rule()));
        return errors.size() == before;
    }

    private void compare(BlindCase.Gold gold, Event event, Marked text) {
        List<BlindCase.Part> parts = parts(event, text);
        int shared = shared(gold, parts);
        matched++;
        expectedParts += gold.roles().size();
        foundParts += parts.size();
        matchedParts += shared;
        boolean sameStatus = gold.status().equals(event.status().label());
        statuses += sameStatus ? 1 : 0;
        String date = event.date() == null || event.date().value() == null
                ? ""
                : event.date().value();
        if (shared < gold.roles().size() || shared < parts.size() || !sameStatus || !date.equals(gold.date())) {
            errors.add("expected " + gold + " but was " + event.status().label() + " " + date + " " + parts + " by "
                    + event.rule());
        }
    }

    private static List<BlindCase.Part> parts(Event event, Marked text) {
        return event.participants().stream()
                .map(p -> new BlindCase.Part(p.role(), p.span().of(text.content())))
                .toList();
    }

    private static int shared(BlindCase.Gold gold, List<BlindCase.Part> parts) {
        List<BlindCase.Part> left = new ArrayList<>(parts);
        int shared = 0;
        for (BlindCase.Part part : gold.roles()) {
            BlindCase.Part same =
                    left.stream().filter(part::matches).findFirst().orElse(null);
            if (same != null) {
                left.remove(same);
                shared++;
            }
        }
        return shared;
    }

    /** The harmonic mean of precision and recall of events. */
    double events() {
        return 2.0 * matched / (expected + found);
    }

    /** How many of the events found are expected. */
    double precision() {
        return (double) matched / found;
    }

    /** The same for the participants of matched events. */
    double arguments() {
        return 2.0 * matchedParts / (expectedParts + foundParts);
    }

    /** How many of the matched events have the right status. */
    double status() {
        return (double) statuses / matched;
    }

    /** What was wrong, a line each. */
    List<String> errors() {
        return errors;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "events %.3f (precision %.3f), arguments %.3f, status %.3f",
                events(),
                precision(),
                arguments(),
                status());
    }
}
