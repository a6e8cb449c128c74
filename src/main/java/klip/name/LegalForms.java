package klip.name;

/** Lets a legal form (A/S, Inc.) complete the name before it, which it makes an organization. */
final class LegalForms implements NameStep {
    /** More words before a legal form than any firm has are a headline of capitals. */
    private static final int MOST_WORDS = 6;

    private final NameWords words;

    LegalForms(NameWords words) {
        this.words = words;
    }

    @Override
    public void apply(Draft draft) {
        for (DraftSentence sentence : draft.sentences()) {
            for (int at = 1; at < sentence.length(); at++) {
                if (words.isLegalForm(sentence.form(at)) && isNameWord(sentence, at - 1)) {
                    complete(sentence, at);
                }
            }
        }
    }

    private void complete(DraftSentence sentence, int form) {
        int first = form - 1;
        while (first > 0 && form - first < MOST_WORDS && continuesLeft(sentence, first)) {
            first--;
        }
        first = skipOpening(sentence, first, form);
        int end = form + 1;
        while (end < sentence.length() && words.isLegalForm(sentence.form(end))) {
            end++;
        }
        sentence.put(new DraftName(first, end, EntityType.ORGANIZATION, DraftName.BY_PART));
    }

    private boolean continuesLeft(DraftSentence sentence, int first) {
        if (isNameWord(sentence, first - 1) && !words.isLegalForm(sentence.form(first - 1))) {
            return true;
        }
        boolean joined =
                sentence.form(first - 1).equals("&") || sentence.form(first - 1).equals("+");
        return joined && isNameWord(sentence, first - 2);
    }

    // The first word of a sentence is capitalised anyway: it belongs to the name where it is no common word.
    private int skipOpening(DraftSentence sentence, int first, int form) {
        boolean opening = sentence.opens(first) && words.introduces(sentence.language(), sentence.lower(first));
        boolean dropped = first < form - 1 && (opening || words.isNotName(sentence.language(), sentence.form(first)));
        return dropped ? first + 1 : first;
    }

    private static boolean isNameWord(DraftSentence sentence, int at) {
        return at >= 0
                && (sentence.word(at).mayStartName() || sentence.form(at).equals("&"))
                && Character.isLetterOrDigit(sentence.form(at).codePointAt(0));
    }
}
