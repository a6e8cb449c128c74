package klip.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels that a sequence model gives to tokens: outside a name, or begin, inside, end or single of a name of a type
 * (BIOES; Ratinov and Roth, 2009, show that it beats BIO).
 *
 * <p>Label 0 is outside; type number {@code k} has the labels {@code 4k+1} (begin) to {@code 4k+4} (single).
 */
public final class NameLabels {
    /** The label of a token outside any name. */
    public static final int OUTSIDE = 0;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int END = 2;
    private static final int SINGLE = 3;

    private final List<EntityType> types;

    /** Labels for names of the given types, in that order. */
    public NameLabels(List<EntityType> types) {
        this.types = List.copyOf(types);
    }

    /** The types, in order. */
    public List<EntityType> types() {
        return types;
    }

    /** The number of labels. */
    public int size() {
        return 1 + 4 * types.size();
    }

    /** Whether a token labelled {@code next} may follow one labelled {@code label}. */
    public boolean mayFollow(int label, int next) {
        if (leavesOpen(label)) {
            return continues(next) && type(label) == type(next);
        }
        return !continues(next);
    }

    /** Whether a sentence may start with the label. */
    public boolean mayStart(int label) {
        return !continues(label);
    }

    /** Whether a sentence may end with the label. */
    public boolean mayEnd(int label) {
        return !leavesOpen(label);
    }

    /** The labels of a sentence of {@code length} tokens with the given names; names of other types are left out. */
    public int[] encode(List<TokenRange> names, int length) {
        int[] labels = new int[length];
        for (TokenRange name : names) {
            int type = types.indexOf(name.type());
            if (type < 0) {
                continue;
            }
            int base = 1 + 4 * type;
            for (int i = name.first(); i < name.end(); i++) {
                labels[i] = base + INSIDE;
            }
            labels[name.first()] = base + BEGIN;
            labels[name.end() - 1] = base + (name.length() == 1 ? SINGLE : END);
        }
        return labels;
    }

    /** The names that a well-formed row of labels tells of. */
    public List<TokenRange> decode(int[] labels) {
        List<TokenRange> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == OUTSIDE) {
                continue;
            }
            if (!continues(labels[i])) {
                first = i;
            }
            if (!leavesOpen(labels[i])) {
                names.add(new TokenRange(first, i + 1, types.get(type(labels[i]))));
            }
        }
        return names;
    }

    private static int type(int label) {
        return (label - 1) / 4;
    }

    private static boolean leavesOpen(int label) {
        return label != OUTSIDE && (label - 1) % 4 <= INSIDE;
    }

    private static boolean continues(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == INSIDE || (label - 1) % 4 == END);
    }
}
