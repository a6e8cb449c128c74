package klip.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import klip.event.Draft.Filled;
import klip.name.Entity;

/** Says how likely each draft of an article is right, with what else the article tells as further evidence. */
final class Judge {
    /** Nothing read off words is certain. */
    private static final double MOST = 0.99;

    private final EventModel model;

    Judge(EventModel model) {
        this.model = model;
    }

    /** The drafts with their confidence, in the same order. */
    List<Draft> judge(List<Draft> drafts) {
        List<Draft> judged = new ArrayList<>(drafts.size());
        for (Draft draft : withContext(drafts)) {
            judged.add(draft.withConfidence(Math.min(model.probability(draft.evidence()), MOST)));
        }
        return judged;
    }

    /** The drafts with what the rest of the article says of them added to their evidence. */
    static List<Draft> withContext(List<Draft> drafts) {
        Map<String, Context> types = new HashMap<>();
        for (Draft draft : drafts) {
            types.computeIfAbsent(draft.type().name(), type -> new Context()).add(draft);
        }
        int told = types.values().stream().mapToInt(context -> context.standing).sum();
        List<Draft> seen = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Context context = types.getOrDefault(draft.type().name(), new Context());
            List<String> evidence = new ArrayList<>(draft.evidence());
            evidence.addAll(context.features(draft));
            evidence.addAll(topic(draft, told));
            seen.add(draft.withEvidence(evidence));
        }
        return seen;
    }

    /** How much the rules found in all: on an article of other things the same words mean less. */
    private static List<String> topic(Draft draft, int told) {
        String elsewhere = "told=" + Math.min(told - (draft.standing() ? 1 : 0), 3);
        return List.of(elsewhere, draft.type().name() + " " + elsewhere, elsewhere + " standing=" + draft.standing());
    }

    /** What an article tells of one type. */
    private static final class Context {
        private int mentions;
        private int standing;
        private final Set<Entity> known = new HashSet<>();

        void add(Draft draft) {
            mentions++;
            if (draft.standing()) {
                standing++;
                entities(draft).forEach(known::add);
            }
        }

        List<String> features(Draft draft) {
            String type = draft.type().name() + " ";
            String others = "standing=" + draft.standing() + " others="
                    + Math.min(standing - (draft.standing() ? 1 : 0), 2) + " mentions=" + Math.min(mentions, 4);
            boolean familiar = !draft.standing() && entities(draft).stream().anyMatch(known::contains);
            return List.of(
                    "standing=" + draft.standing(),
                    type + "standing=" + draft.standing(),
                    others,
                    "familiar=" + familiar);
        }

        private static List<Entity> entities(Draft draft) {
            List<Entity> entities = new ArrayList<>();
            for (Filled filled : draft.fillers()) {
                Entity entity = filled.participant().entity();
                if (entity != null) {
                    entities.add(entity);
                }
            }
            return entities;
        }
    }
}
