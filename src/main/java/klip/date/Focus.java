package klip.date;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import klip.date.Period.Grain;
import org.jspecify.annotations.Nullable;

/** The dates that a text has spoken of so far, as far as later phrases may point back at them. */
final class Focus {
    /** What must happen by a day is not told to have happened on it. */
    private static final Set<DateModifier> DEADLINES = EnumSet.of(DateModifier.BEFORE, DateModifier.ON_OR_BEFORE);

    private static final int REACH_IN_SEGMENTS = 3;
    /** The items of a programme under one day. */
    private static final int REACH_OF_DAY_IN_SEGMENTS = 6;

    private static final Pattern SEVERAL_MONTHS = Pattern.compile("P\\d{1,2}M");

    private final Map<Grain, Mentioned> latest = new EnumMap<>(Grain.class);
    private @Nullable Mentioned lastExplicit;
    private @Nullable Mentioned reported;
    private int count;

    /** @param frames whether its sentence begins with it, and so may tell when those after it happen too */
    private record Mentioned(Resolution resolution, int segment, int sentence, boolean frames, int order) {}

    void add(Phrase phrase, Resolution resolution) {
        Mentioned mentioned =
                new Mentioned(resolution, phrase.segment(), phrase.sentence(), phrase.opensSentence(), count++);
        if (phrase.modifier() != null && DEADLINES.contains(phrase.modifier())) {
            return;
        }
        Grain grain = resolution.period().grain();
        latest.put(grain, mentioned);
        if (grain == Grain.QUARTER || grain == Grain.HALF) {
            reported = mentioned;
        }
        if (resolution.anchor() == Anchor.TEXT) {
            lastExplicit = mentioned;
        }
    }

    /** The last date that is at least as precise as that; a quarter only for a quarter. */
    @Nullable
    Period lastWithin(Grain coarsest) {
        if (coarsest == Grain.QUARTER) {
            return period(latest.get(Grain.QUARTER));
        }
        Mentioned last = null;
        for (Map.Entry<Grain, Mentioned> entry : latest.entrySet()) {
            boolean later = last == null || entry.getValue().order() > last.order();
            if (!coarsest.isFinerThan(entry.getKey()) && later) {
                last = entry.getValue();
            }
        }
        return period(last);
    }

    /** The last day spoken of, in the given segment or a little before it. */
    @Nullable
    Resolution lastDayNear(int segment) {
        Mentioned day = latest.get(Grain.DAY);
        return day == null || segment - day.segment() > REACH_OF_DAY_IN_SEGMENTS ? null : day.resolution();
    }

    /** Results of so many months end the talk of a quarter. */
    void addLength(Phrase phrase) {
        if (SEVERAL_MONTHS.matcher(phrase.timex().form()).matches()) {
            reported = null;
        }
    }

    /** The last quarter or half spoken of, in the phrase's segment or a little before it. */
    @Nullable
    Period reportedNear(Phrase phrase) {
        return reported == null || phrase.segment() - reported.segment() > REACH_IN_SEGMENTS
                ? null
                : reported.resolution().period();
    }

    /**
     * The last date written in full that a phrase without a year may belong to: one of its own sentence, or a month or
     * day with which the sentence before it begins, in the same segment. A bare year further off more often only dates a thing.
     */
    @Nullable
    Period explicitBeside(Phrase phrase) {
        Mentioned explicit = lastExplicit;
        if (explicit == null || explicit.segment() != phrase.segment()) {
            return null;
        }
        Period period = explicit.resolution().period();
        int distance = phrase.sentence() - explicit.sentence();
        boolean near = (distance == 0 && period.grain() != Grain.YEAR)
                || (distance == 1 && explicit.frames() && period.grain().isFinerThan(Grain.QUARTER));
        return near ? period : null;
    }

    private static @Nullable Period period(@Nullable Mentioned mentioned) {
        return mentioned == null ? null : mentioned.resolution().period();
    }
}
