package klip.date;

import java.util.List;

/**
 * Tells whether a phrase stands by itself or is a part of something larger: a compound ({@code marts-tal}), a version
 * ({@code 3.11}), a sum ({@code $2000}), a decimal number.
 */
final class Boundary {
    private static final String MONEY_AND_NUMBER_SIGNS = "$£€#§+@_";
    private static final String SIGNS_BEHIND_NUMBERS = "%$€£@_";
    private static final String SIGNS_WITHIN_NUMBERS = ".,:/-";

    private Boundary() {}

    static boolean allows(List<Atom> atoms, int from, int to) {
        return allowsBefore(atoms, from) && allowsAfter(atoms, to);
    }

    private static boolean allowsBefore(List<Atom> atoms, int from) {
        Atom first = atoms.get(from);
        if (from == 0 || !first.touches(atoms.get(from - 1))) {
            return true;
        }
        Atom sign = atoms.get(from - 1);
        if (isWord(sign) || (first.isNumber() && MONEY_AND_NUMBER_SIGNS.contains(sign.text()))) {
            return false;
        }
        boolean inner = from > 1 && sign.touches(atoms.get(from - 2)) && isWord(atoms.get(from - 2));
        return !inner || !joins(sign, first, atoms.get(from - 2));
    }

    private static boolean allowsAfter(List<Atom> atoms, int to) {
        Atom last = atoms.get(to - 1);
        if (to == atoms.size() || !atoms.get(to).touches(last)) {
            return true;
        }
        Atom sign = atoms.get(to);
        if (isGenitive(atoms, to)) {
            return true;
        }
        if (isWord(sign) || (last.isNumber() && SIGNS_BEHIND_NUMBERS.contains(sign.text()))) {
            return false;
        }
        boolean inner = to + 1 < atoms.size() && atoms.get(to + 1).touches(sign) && isWord(atoms.get(to + 1));
        return !inner || !joins(sign, last, atoms.get(to + 1));
    }

    /** Danish writes the genitive of a year without an apostrophe: {@code 2021s}. */
    private static boolean isGenitive(List<Atom> atoms, int at) {
        boolean last = at + 1 == atoms.size() || !atoms.get(at + 1).touches(atoms.get(at));
        return atoms.get(at).is("s") && last;
    }

    /** Whether a sign makes one word or number of what stands on both sides of it. */
    private static boolean joins(Atom sign, Atom one, Atom other) {
        return sign.is("-") || (one.isNumber() && other.isNumber() && SIGNS_WITHIN_NUMBERS.contains(sign.text()));
    }

    private static boolean isWord(Atom atom) {
        return atom.isNumber() || atom.isLetters();
    }
}
