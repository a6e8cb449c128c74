package klip.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import klip.date.DateExpression;
import klip.event.Draft.Filled;
import klip.event.Filler.Strength;
import klip.name.Entity;
import klip.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one happening across an article.
 *
 * <p>Two drafts of a type are one happening when a key role has the same filler in both and none has different ones. A
 * draft that says too little to stand by itself only adds a trigger to a happening that it agrees with. The draft that
 * says most leads; the rest fill in what it leaves out.
 */
final class EventMerger {
    /** How likely a mention that names too little must be, in an article where the rules found something. */
    private static final double LIKELY = 0.45;

    /**
     * The same where they found nothing: on sport, crime and weather the words of business mean other things, and the model
     * learned from news of business. There it must name somebody too.
     */
    private static final double SURE = 0.9;

    /** How likely a mention must at least be that the rules take: below, nine in ten are wrong. */
    private static final double UNLIKELY = 0.2;

    private final String content;

    EventMerger(String content) {
        this.content = content;
    }

    /** One draft a happening, in order of the first trigger that stands by itself. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> happenings = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.standing() && draft.confidence() >= UNLIKELY) {
                join(happenings, draft);
            }
        }
        List<Draft> alone = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.standing() && !attach(happenings, draft)) {
                alone.add(draft);
            }
        }
        boolean first = happenings.isEmpty();
        alone.stream()
                .filter(draft -> first ? draft.confidence() >= SURE && !noNames(draft) : draft.confidence() >= LIKELY)
                .sorted(Comparator.comparingDouble(Draft::confidence).reversed())
                .forEach(draft -> adopt(happenings, draft));
        List<Draft> complete = new ArrayList<>();
        happenings.forEach(h -> complete.add(lend(h, happenings)));
        return complete;
    }

    private void join(List<Draft> happenings, Draft draft) {
        for (int i = 0; i < happenings.size(); i++) {
            Draft other = happenings.get(i);
            if (same(other, draft)) {
                happenings.set(i, joined(other, draft));
                return;
            }
        }
        happenings.add(draft);
    }

    /** Adds a mention that cannot stand by itself to the nearest happening before it, else after it, that it agrees with. */
    private boolean attach(List<Draft> happenings, Draft draft) {
        int at = draft.triggers().get(0).span().start();
        boolean pointsBack = draft.frame().settings().reference();
        if (happenings.stream().anyMatch(h -> sameTrigger(h, draft))) {
            return true;
        }
        // Words that tell of it at times only would be evidence of whatever their sentence shares a name with.
        if (draft.frame().settings().loose() && draft.confidence() < LIKELY) {
            return false;
        }
        Optional<Draft> nearest = happenings.stream()
                .filter(h -> h.type().sameAs(draft.type()) && agree(h, draft))
                .filter(h -> shares(h, draft) || (pointsBack && noNames(draft)))
                .min(Comparator.comparingInt(h -> distance(h, at)));
        nearest.ifPresent(h -> happenings.set(happenings.indexOf(h), joined(h, draft)));
        return nearest.isPresent();
    }

    /** Adds a mention that is likely right, but names too little, to a happening of its kind nearby; else as a new one. */
    private void adopt(List<Draft> happenings, Draft draft) {
        if (happenings.stream()
                .anyMatch(h -> takes(h, draft.triggers().get(0)) && !h.frame().equals(draft.frame()))) {
            return;
        }
        for (int i = 0; i < happenings.size(); i++) {
            Draft other = happenings.get(i);
            boolean oneKind = Objects.equals(other.subtype(), draft.subtype())
                    || other.subtype() == null
                    || draft.subtype() == null;
            if (other.type().sameAs(draft.type())
                    && oneKind
                    && other.status() == draft.status()
                    && agree(other, draft)
                    && (shares(other, draft) || noNames(draft))) {
                happenings.set(i, joined(other, draft));
                return;
            }
        }
        happenings.add(draft);
    }

    /** Another frame of the type already took the words. */
    private static boolean sameTrigger(Draft happening, Draft draft) {
        return happening.type().sameAs(draft.type())
                && !happening.frame().equals(draft.frame())
                && takes(happening, draft.triggers().get(0));
    }

    private static boolean takes(Draft happening, Trigger words) {
        return happening.triggers().stream().anyMatch(t -> t.span().overlaps(words.span()));
    }

    private static boolean noNames(Draft draft) {
        return draft.fillers().stream().noneMatch(f -> f.strength() == Strength.NAME);
    }

    private static int distance(Draft happening, int at) {
        int best = Integer.MAX_VALUE;
        for (Trigger trigger : happening.triggers()) {
            int from = at - trigger.span().start();
            best = Math.min(best, from >= 0 ? from : 4 * -from);
        }
        return best;
    }

    private boolean same(Draft one, Draft other) {
        return one.type().sameAs(other.type()) && agree(one, other) && shares(one, other);
    }

    private boolean shares(Draft one, Draft other) {
        return one.type().key().stream()
                .anyMatch(role -> one.fills(role) && other.fills(role) && overlap(one.of(role), other.of(role)));
    }

    private boolean agree(Draft one, Draft other) {
        boolean denied = one.status() == Status.NEGATED;
        boolean otherDenied = other.status() == Status.NEGATED;
        if (denied != otherDenied && other.standing() && one.standing()) {
            return false;
        }
        if (one.type().datesDistinguish() && conflict(one.date(), other.date())) {
            return false;
        }
        return one.type().key().stream()
                .noneMatch(role -> one.fills(role)
                        && other.fills(role)
                        && !overlap(one.of(role), other.of(role))
                        && firm(one.of(role))
                        && firm(other.of(role)));
    }

    /** Names and numbers can contradict each other; other words may be two ways of saying one thing. */
    private static boolean firm(List<Filled> fillers) {
        return fillers.stream()
                .allMatch(
                        f -> f.participant().entity() != null || f.participant().value() != null);
    }

    private static boolean conflict(@Nullable DateExpression one, @Nullable DateExpression other) {
        if (one == null || other == null) {
            return false;
        }
        String a = one.value() == null ? one.timex() : one.value();
        String b = other.value() == null ? other.timex() : other.value();
        return !a.startsWith(b) && !b.startsWith(a);
    }

    private boolean overlap(List<Filled> ones, List<Filled> others) {
        return ones.stream().anyMatch(a -> others.stream().anyMatch(b -> equal(a.participant(), b.participant())));
    }

    private boolean equal(Participant a, Participant b) {
        Entity one = a.entity();
        Entity other = b.entity();
        if (one != null && other != null) {
            return one.equals(other);
        }
        Value number = a.value();
        Value otherNumber = b.value();
        if (number != null && otherNumber != null) {
            return number.number().compareTo(otherNumber.number()) == 0;
        }
        return words(a.span()).equals(words(b.span()));
    }

    private String words(Span span) {
        return span.of(content).toLowerCase(Locale.ROOT);
    }

    private Draft joined(Draft one, Draft other) {
        boolean otherSaysMore = other.weight() > one.weight();
        Draft lead = otherSaysMore ? other : one;
        Draft rest = otherSaysMore ? one : other;
        Set<Trigger> triggers = new LinkedHashSet<>(lead.triggers());
        triggers.addAll(rest.triggers());
        List<Filled> fillers = new ArrayList<>(lead.fillers());
        for (Filled filled : rest.fillers()) {
            add(fillers, filled, lead);
        }
        return new Draft(
                lead.type(),
                lead.frame(),
                lead.subtype() != null ? lead.subtype() : rest.subtype(),
                status(lead, rest),
                date(lead.date(), rest.date()),
                lead.attributedTo() != null ? lead.attributedTo() : rest.attributedTo(),
                new ArrayList<>(triggers),
                fillers,
                lead.standing() || rest.standing(),
                lead.evidence(),
                Math.max(lead.confidence(), rest.confidence()));
    }

    /** The lead's date, or the other one where that says the same more precisely. */
    private static @Nullable DateExpression date(@Nullable DateExpression lead, @Nullable DateExpression rest) {
        if (lead == null || rest == null) {
            return lead == null ? rest : lead;
        }
        String value = lead.value();
        String other = rest.value();
        boolean finer = value != null && other != null && other.length() > value.length() && other.startsWith(value);
        return finer ? rest : lead;
    }

    private void add(List<Filled> fillers, Filled filled, Draft lead) {
        List<Filled> held =
                fillers.stream().filter(f -> f.role().equals(filled.role())).toList();
        Role role = lead.type().roles().get(filled.role());
        boolean repeats = role != null && role.repeats();
        if (held.isEmpty()) {
            fillers.add(filled);
        } else if (repeats && filled.participant().entity() != null && !overlap(held, List.of(filled))) {
            fillers.add(filled);
        } else if (held.get(0).strength() != Strength.NAME && filled.strength() == Strength.NAME) {
            fillers.set(fillers.indexOf(held.get(0)), filled);
        }
    }

    /** The lead's status, unless it only leaves open what another mention says has happened. */
    private static Status status(Draft lead, Draft rest) {
        boolean settles = rest.standing() && rest.status() == Status.ASSERTED && lead.status() == Status.HYPOTHETICAL;
        return settles ? Status.ASSERTED : lead.status();
    }

    private Draft lend(Draft happening, List<Draft> all) {
        List<Filled> lent = new ArrayList<>();
        for (String role : happening.type().shared()) {
            if (!happening.fills(role)) {
                all.stream()
                        .filter(o -> o.type().sameAs(happening.type()) && o.fills(role))
                        .filter(o -> o.status() == happening.status() && shares(o, happening))
                        .findFirst()
                        .ifPresent(o -> lent.addAll(o.of(role)));
            }
        }
        return lent.isEmpty() ? happening : happening.with(lent);
    }
}
