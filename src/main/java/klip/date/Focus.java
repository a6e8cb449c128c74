package klip.date;

import java.util.EnumMap;
import java.util.Map;
import klip.date.Period.Grain;
import org.jspecify.annotations.Nullable;

/** The dates that a text has spoken of so far, as far as later phrases may point back at them. */
final class Focus {
    private final Map<Grain, Mentioned> latest = new EnumMap<>(Grain.class);
    private @Nullable Mentioned lastExplicit;
    private int count;

    private record Mentioned(Resolution resolution, int segment, int sentence, int order) {}

    void add(Phrase phrase, Resolution resolution) {
        Mentioned mentioned = new Mentioned(resolution, phrase.segment(), phrase.sentence(), count++);
        latest.put(resolution.period().grain(), mentioned);
        if (resolution.anchor() == Anchor.TEXT) {
            lastExplicit = mentioned;
        }
    }

    /** The last date that is at least as precise as that. */
    @Nullable Period lastWithin(Grain coarsest) {
        Mentioned last = null;
        for (Map.Entry<Grain, Mentioned> entry : latest.entrySet()) {
            boolean later = last == null || entry.getValue().order() > last.order();
            if (!coarsest.isFinerThan(entry.getKey()) && later) {
                last = entry.getValue();
            }
        }
        return last == null ? null : last.resolution().period();
    }

    /** The last date of exactly that precision in the phrase's segment or the one before it. */
    @Nullable Period near(Phrase phrase, Grain grain) {
        Mentioned mentioned = latest.get(grain);
        return mentioned == null || phrase.segment() - mentioned.segment() > 1
                ? null
                : mentioned.resolution().period();
    }

    /** The last date written in full, in the phrase's sentence or the one before it of the same segment. */
    @Nullable Period explicitBeside(Phrase phrase) {
        Mentioned explicit = lastExplicit;
        return explicit == null
                        || explicit.segment() != phrase.segment()
                        || phrase.sentence() - explicit.sentence() > 1
                ? null
                : explicit.resolution().period();
    }
}
