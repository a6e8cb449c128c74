package klip.date;

import java.time.LocalDate;
import java.util.List;
import klip.date.Period.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Finds what date a phrase means, from its words, the day of publication, the tense around it and the dates before it.
 * Takes the phrases of one text in order; one thread.
 */
final class Resolver {
    private static final int FAR_IN_DAYS = 300;
    private static final int QUARTER_IN_DAYS = 92;

    private final @Nullable LocalDate published;
    private final Focus focus = new Focus();

    Resolver(@Nullable LocalDate published) {
        this.published = published;
    }

    /** What the phrase means; null where text and day of publication do not fix it, and for what is no date. */
    @Nullable
    Resolution resolve(Phrase phrase) {
        if (!phrase.rule().isOfCalendar()) {
            focus.addLength(phrase);
            return null;
        }
        Resolution resolution = phrase.timex().isInterval() ? interval(phrase) : single(phrase);
        if (resolution != null && phrase.rule().reference() != Reference.LIKEWISE) {
            focus.add(phrase, resolution);
        }
        return resolution;
    }

    /** The day that the text spoke of last, at the given segment or a little before it; null where there is none. */
    @Nullable
    Resolution dayBefore(int segment) {
        return focus.lastDayNear(segment);
    }

    private @Nullable Resolution interval(Phrase phrase) {
        List<String> parts = phrase.timex().parts();
        Resolution first = single(phrase, parts.get(0));
        if (first == null) {
            return null;
        }
        Cycle cycle = Cycle.of(parts.get(1));
        Period second = cycle == null
                ? Period.parse(parts.get(1))
                : cycle.next(first.period().start(), true);
        return second == null || !first.period().start().isBefore(second.start())
                ? null
                : new Resolution(first.period(), first.value() + "/" + second.value(), first.anchor());
    }

    private @Nullable Resolution single(Phrase phrase) {
        return single(phrase, phrase.timex().onCalendar().form());
    }

    private @Nullable Resolution single(Phrase phrase, String form) {
        Period complete = Period.parse(form);
        if (complete != null) {
            return complete(phrase, complete);
        }
        Shift shift = Shift.parse(form);
        if (shift != null) {
            Shift precise = phrase.shift() == null ? null : Shift.parse(phrase.shift());
            return relative(phrase, precise == null ? shift : precise);
        }
        Cycle cycle = Cycle.of(form);
        return cycle == null ? null : recurring(phrase, cycle);
    }

    private Resolution complete(Phrase phrase, Period period) {
        Period reported = phrase.rule().reference() == Reference.LIKEWISE ? focus.reportedNear(phrase) : null;
        return reported == null
                ? new Resolution(period, Anchor.TEXT)
                : new Resolution(
                        reported.sameFrom(
                                reported.start().withYear(period.start().getYear())),
                        Anchor.OTHER_DATE);
    }

    private @Nullable Resolution relative(Phrase phrase, Shift shift) {
        return switch (phrase.rule().reference()) {
            case TEXT -> fromOther(focus.lastWithin(shift.unit()), shift);
            case LIKEWISE -> likewise(phrase, shift);
            case ANY -> null;
            default -> published == null ? null : of(shift.periodFrom(published), Anchor.DATE_PUBLISHED);
        };
    }

    private static @Nullable Resolution fromOther(@Nullable Period other, Shift shift) {
        return other == null ? null : of(shift.periodFrom(other.start()), Anchor.OTHER_DATE);
    }

    /** In reports of results, a year earlier means the same quarter or half of the year before. */
    private @Nullable Resolution likewise(Phrase phrase, Shift shift) {
        Period reported = focus.reportedNear(phrase);
        if (reported != null) {
            return of(reported.sameFrom(shift.from(reported.start())), Anchor.OTHER_DATE);
        }
        return published == null ? null : of(shift.periodFrom(published), Anchor.DATE_PUBLISHED);
    }

    private @Nullable Resolution recurring(Phrase phrase, Cycle cycle) {
        Reference reference = phrase.rule().reference();
        if (reference == Reference.ANY) {
            return null;
        }
        Shift shift = phrase.shift() == null ? null : Shift.parse(phrase.shift());
        if (reference == Reference.TEXT) {
            Period other = focus.lastWithin(shift == null ? Grain.YEAR : shift.unit());
            return other == null ? null : of(within(cycle, other.start(), shift), Anchor.OTHER_DATE);
        }
        if (reference == Reference.TENSE && cycle.isYearly() && phrase.tense() != Tense.FUTURE) {
            Period beside = focus.explicitBeside(phrase);
            if (beside != null) {
                return of(besideOther(cycle, beside), Anchor.OTHER_DATE);
            }
        }
        if (published == null) {
            return null;
        }
        Period period = reference == Reference.TENSE && cycle.isWeekly()
                ? weekday(cycle, phrase, published)
                : fromPublished(cycle, reference, shift, phrase.tense(), published);
        return of(period, Anchor.DATE_PUBLISHED);
    }

    private static @Nullable Period besideOther(Cycle cycle, Period other) {
        return other.grain() == Grain.YEAR ? cycle.at(other.start(), 0) : cycle.nearest(other.start());
    }

    private static @Nullable Period fromPublished(
            Cycle cycle, Reference reference, @Nullable Shift shift, Tense tense, LocalDate day) {
        return switch (reference) {
            case PAST -> cycle.last(day, true);
            case FUTURE -> cycle.next(day, true);
            case WITHIN -> within(cycle, day, shift);
            default -> byTense(cycle, tense, day);
        };
    }

    private static @Nullable Period within(Cycle cycle, LocalDate day, @Nullable Shift shift) {
        return cycle.at(shift == null ? day : shift.from(day), 0);
    }

    /**
     * News speaks of the nearest 20 July, and of results of the quarter that is just over even where it expects them. A
     * day most of a year away would be printed with its year.
     */
    private static @Nullable Period byTense(Cycle cycle, Tense tense, LocalDate day) {
        Period last = cycle.last(day, false);
        Period next = cycle.next(day, false);
        if (last == null || next == null) {
            return last == null ? next : last;
        }
        if (cycle.isDecade()) {
            return tense == Tense.FUTURE ? next : last;
        }
        boolean justOver = last.grain() == Grain.QUARTER && last.distance(day) <= QUARTER_IN_DAYS;
        boolean expected = tense == Tense.FUTURE && !justOver;
        Period told = expected ? next : last;
        boolean untold = !expected && tense != Tense.PAST;
        return untold || told.distance(day) > FAR_IN_DAYS ? cycle.nearest(day) : told;
    }

    /** News speaks of the last Tuesday, unless it says otherwise or goes on telling of days to come, as a programme does. */
    private @Nullable Period weekday(Cycle cycle, Phrase phrase, LocalDate day) {
        if (phrase.tense() == Tense.FUTURE) {
            return cycle.next(day, false);
        }
        Resolution before = focus.lastDayNear(phrase.segment());
        boolean toCome = before != null && before.period().start().isAfter(day);
        return toCome && before != null && phrase.tense() == Tense.UNKNOWN
                ? cycle.at(before.period().start(), 0)
                : cycle.last(day, false);
    }

    private static @Nullable Resolution of(@Nullable Period period, Anchor anchor) {
        return period == null ? null : new Resolution(period, anchor);
    }
}
