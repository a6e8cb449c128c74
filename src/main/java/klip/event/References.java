package klip.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import klip.event.SentenceView.Named;
import klip.name.Entity;
import klip.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun or a noun such as {@code selskabet} means.
 *
 * <p>A person's pronoun means the person named last; a company's noun or pronoun means the organisation named first in its own
 * sentence before it, else in the nearest earlier one, since that is mostly its subject (the centre of attention, after Grosz, Joshi and
 * Weinstein 1995). Nothing is looked for further back than a few sentences.
 */
final class References {
    /** A reference further back than this is not followed. */
    private static final int REACH = 6;

    private final List<SentenceView> views;
    private final IdentityHashMap<SentenceView, Integer> places = new IdentityHashMap<>();

    References(List<SentenceView> views) {
        this.views = views;
        for (int i = 0; i < views.size(); i++) {
            places.put(views.get(i), i);
        }
    }

    @Nullable
    Entity person(SentenceView view, int token) {
        List<Named> here = ofType(view, 0, token, EntityType.PERSON);
        if (!here.isEmpty()) {
            return here.get(here.size() - 1).entity();
        }
        for (SentenceView earlier : before(view, REACH)) {
            List<Named> there = ofType(earlier, 0, earlier.size(), EntityType.PERSON);
            if (!there.isEmpty()) {
                return there.get(there.size() - 1).entity();
            }
        }
        return null;
    }

    @Nullable
    Entity organization(SentenceView view, int token) {
        Named named = organizationName(view, token, REACH);
        return named == null ? null : named.entity();
    }

    /** Where the organisation meant was named last, looking back at most some sentences; null if nowhere. */
    @Nullable
    Named organizationName(SentenceView view, int token, int reach) {
        List<Named> here = ofType(view, 0, token, EntityType.ORGANIZATION);
        if (!here.isEmpty()) {
            return here.get(0);
        }
        for (SentenceView earlier : before(view, reach)) {
            List<Named> there = ofType(earlier, 0, earlier.size(), EntityType.ORGANIZATION);
            if (!there.isEmpty()) {
                return there.stream()
                        .filter(n -> !earlier.genitive(n))
                        .findFirst()
                        .orElse(there.get(0));
            }
        }
        return null;
    }

    private List<SentenceView> before(SentenceView view, int reach) {
        List<SentenceView> found = new ArrayList<>();
        int at = Objects.requireNonNull(places.get(view));
        for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
            found.add(views.get(i));
        }
        return found;
    }

    private static List<Named> ofType(SentenceView view, int first, int end, EntityType type) {
        return view.names(first, end).stream()
                .filter(n -> n.entity().type() == type)
                .toList();
    }
}
