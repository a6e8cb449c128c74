package klip.date;

import java.util.List;

/**
 * A word or fixed phrase of the lexicon.
 *
 * @param wordClass the class that patterns ask for, such as {@code month}
 * @param value what it contributes to a TIMEX3 value, such as {@code 01}
 * @param units its units of text, in small letters
 * @param capital whether it counts only when written with a capital, as the English month May does
 */
record LexicalEntry(String wordClass, String value, List<String> units, boolean capital) {
    LexicalEntry {
        units = List.copyOf(units);
    }

    int length() {
        return units.size();
    }

    boolean standsAt(List<Atom> atoms, int at) {
        if (at + units.size() > atoms.size() || (capital && !atoms.get(at).capital())) {
            return false;
        }
        for (int i = 1; i < units.size(); i++) {
            if (!atoms.get(at + i).is(units.get(i))) {
                return false;
            }
        }
        return true;
    }
}
