package klip.name;

import klip.language.Language;

/** Removes what is no name: techniques, posts, adjectives, the inside of hyphen compounds; trims titles and determiners. */
final class NotNames implements NameStep {
    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Lexicon danish;

    NotNames(NameWords words, Gazetteer gazetteer, Lexicon danish) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.danish = danish;
    }

    @Override
    public void apply(Draft draft) {
        for (DraftSentence sentence : draft.sentences()) {
            for (DraftName name : sentence.names()) {
                check(draft, sentence, name);
            }
        }
    }

    private void check(Draft draft, DraftSentence sentence, DraftName name) {
        int first = name.first();
        int end = name.end();
        while (first < end && isNoPart(sentence, first)) {
            first++;
        }
        while (end > first && isNoPart(sentence, end - 1) && !words.isLegalForm(sentence.form(end - 1))) {
            end--;
        }
        if (first == end) {
            sentence.remove(name);
            return;
        }
        DraftName trimmed = name.within(first, end);
        if (isPost(sentence, trimmed) || isCommonWord(draft, sentence, trimmed)) {
            sentence.remove(name);
        } else if (trimmed.range().length() < name.range().length()) {
            sentence.remove(name);
            sentence.put(trimmed);
        }
    }

    private boolean isNoPart(DraftSentence sentence, int at) {
        String form = sentence.form(at);
        boolean mark = !Character.isLetterOrDigit(form.codePointAt(form.length() - 1)) && form.length() == 1;
        return mark
                || words.isNotName(sentence.language(), form)
                || isCompound(form)
                || sentence.language() == Language.ENGLISH && sentence.lower(at).equals("the");
    }

    /** Whether the word is a compound whose last part is no name, such as {@code Netflix-hit}. */
    private static boolean isCompound(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && hyphen < form.length() - 1 && Character.isLowerCase(form.charAt(hyphen + 1))
                || hyphen > 0 && hyphen == form.length() - 1;
    }

    private boolean isPost(DraftSentence sentence, DraftName name) {
        if (name.weight() >= DraftName.BY_PART) {
            return false;
        }
        boolean ends = words.endsJob(sentence.form(name.end() - 1));
        boolean starts = words.startsJob(sentence.form(name.first())) && name.type() != EntityType.PERSON;
        boolean of = sentence.lower(name.first() - 1).equals("of") && words.startsJob(sentence.form(name.first() - 2));
        boolean as = name.weight() <= DraftName.BY_FORM && sentence.lower(name.first() - 1).equals("som");
        return ends && name.type() != EntityType.PERSON || starts && name.range().length() > 1 && ends || of || as;
    }

    private boolean isCommonWord(Draft draft, DraftSentence sentence, DraftName name) {
        if (name.range().length() > 1) {
            return false;
        }
        Word word = sentence.word(name.first());
        if (!word.mayStartName() || word.form().length() < 2 || word.form().chars().allMatch(Character::isDigit)) {
            return true;
        }
        int lists = gazetteer.lists(sentence.words().subList(name.first(), name.end()));
        if ((lists & (NameList.DEMONYM.bit() | NameList.TITLE.bit())) != 0 && name.weight() < DraftName.BY_CUE) {
            return true;
        }
        return sentence.opens(name.first()) && isCommonOpening(draft, sentence, word, name);
    }

    private boolean isCommonOpening(Draft draft, DraftSentence sentence, Word word, DraftName name) {
        boolean allCapitals = (WordShape.flags(word.form()) & 6) != 0;
        if (allCapitals || name.weight() >= DraftName.BY_CUE) {
            return false;
        }
        int habit = danish.capitalisation(word.lowerHash());
        boolean common = sentence.language() == Language.DANISH && habit != Lexicon.UNKNOWN && habit <= 1;
        return common || draft.hasLowerCase(word);
    }
}
