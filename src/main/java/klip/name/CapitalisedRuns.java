package klip.name;

import klip.language.Language;

/**
 * Takes capitalised words within a Danish sentence for names, since Danish capitalises hardly anything else, and lets a name
 * reach over the capitalised words that the tagger left at its side.
 */
final class CapitalisedRuns implements NameStep {
    private static final int MOST_WORDS = 6;

    private final NameWords words;
    private final Lexicon danish;

    CapitalisedRuns(NameWords words, Lexicon danish) {
        this.words = words;
        this.danish = danish;
    }

    @Override
    public void apply(Draft draft) {
        for (DraftSentence sentence : draft.sentences()) {
            if (sentence.language() == Language.DANISH && !isTitled(sentence)) {
                findRuns(sentence);
            }
        }
    }

    private void findRuns(DraftSentence sentence) {
        int at = 0;
        while (at < sentence.length()) {
            int first = at++;
            if (!isNameWord(sentence, first)) {
                continue;
            }
            while (at < sentence.length() && at - first < MOST_WORDS && isNameWord(sentence, at)) {
                at++;
            }
            take(sentence, sentence.opens(first) ? skipCommon(sentence, first) : first, at);
        }
    }

    // At the start of a sentence a word that is rarely capitalised is no part of the name after it.
    private int skipCommon(DraftSentence sentence, int first) {
        if (sentence.at(first) != null) {
            return first;
        }
        int habit = danish.capitalisation(sentence.word(first).lowerHash());
        return habit == Lexicon.UNKNOWN || habit >= 3 ? first : first + 1;
    }

    private void take(DraftSentence sentence, int first, int end) {
        if (first >= end || sentence.opens(first) && end - first == 1) {
            return;
        }
        var inside = sentence.overlapping(first, end);
        if (inside.isEmpty()) {
            sentence.put(new DraftName(first, end, EntityType.ORGANIZATION, DraftName.BY_FORM));
        } else if (inside.size() == 1) {
            DraftName name = inside.get(0);
            boolean covered = name.first() <= first && name.end() >= end;
            if (!covered && name.weight() < DraftName.BY_PART) {
                sentence.put(name.within(Math.min(first, name.first()), Math.max(end, name.end())));
            }
        }
    }

    private boolean isNameWord(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        return form.length() > 1
                && sentence.isCapitalised(at)
                && !words.isNotName(Language.DANISH, form)
                && !words.isLegalForm(form);
    }

    // In a headline in capitals, capitals tell nothing.
    private static boolean isTitled(DraftSentence sentence) {
        long letters = sentence.words().stream()
                .filter(word -> Character.isLetter(word.form().charAt(0)))
                .count();
        long capitals = sentence.words().stream().filter(Word::isCapitalised).count();
        return letters > 3 && capitals * 10 > letters * 7;
    }
}
