package klip.name;

import klip.language.Language;

/** Tells the capitalised words that are common words all the same. Thread-safe. */
final class CommonWords {
    private static final String[] INHABITANTS = {"en", "ens", "ne", "nes"};
    private static final String[] DEFINITE_PLURALS = {"ere", "erne", "ene", "ne"};

    private final NameKnowledge knowledge;

    CommonWords(NameKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether a name is a common word wherever it stands. */
    boolean isCommon(DraftSentence sentence, DraftName name) {
        if (name.range().length() > 1) {
            return name.weight() <= DraftName.BY_FORM
                    && sentence.words().subList(name.first(), name.end()).stream()
                            .allMatch(knowledge::isShouted);
        }
        Word word = sentence.word(name.first());
        boolean tooShort = word.form().length() < 2 || word.form().chars().allMatch(Character::isDigit);
        return tooShort
                || !word.mayStartName()
                || (name.weight() <= DraftName.BY_FORM && isDoubtful(word))
                || (name.weight() < DraftName.BY_CUE && isInhabitantOrTitle(sentence, name, word))
                || (name.weight() < DraftName.BY_LIST && isPlainEnglish(sentence, word));
    }

    // Here, Section, Nov.: the English tagger takes many a capitalised common word for an organization.
    private boolean isPlainEnglish(DraftSentence sentence, Word word) {
        if (sentence.language() != Language.ENGLISH) {
            return false;
        }
        String lower = word.lower();
        boolean dotted = lower.length() > 2 && lower.endsWith(".");
        return knowledge.words().isCommonEnglish(dotted ? lower.substring(0, lower.length() - 1) : lower);
    }

    // W2 and SF86 are forms, Security alone is no organization, SKAL is a word said loudly.
    private boolean isDoubtful(Word word) {
        String form = word.form();
        long letters = form.chars().filter(Character::isLetter).count();
        boolean numbered = form.chars().skip(1).anyMatch(Character::isDigit);
        boolean code = numbered && letters <= 3 && Character.isLetter(form.charAt(0));
        return code || knowledge.words().isOrganizationWord(form) || knowledge.isShouted(word);
    }

    private boolean isInhabitantOrTitle(DraftSentence sentence, DraftName name, Word word) {
        if (knowledge.words().isFunctionWord(sentence.language(), word.lower()) && !sentence.isAcronym(name.first())) {
            return true;
        }
        int lists = knowledge.lists(sentence, name.first(), name.end());
        if ((lists & (NameList.DEMONYM.bit() | NameList.TITLE.bit())) != 0) {
            return true;
        }
        for (String ending : INHABITANTS) {
            if (word.lower().endsWith(ending) && knowledge.isDemonym(word, ending.length())) {
                return true;
            }
        }
        return name.weight() <= DraftName.BY_LIST && knowledge.words().isTitle(sentence.language(), word.lower());
    }

    /** Whether a name of one word stands where a capital tells nothing and is, as far as the text tells, a common word. */
    boolean isCommonOpening(Draft draft, DraftSentence sentence, DraftName name) {
        if (name.range().length() > 1 || !sentence.opens(name.first()) || name.weight() >= DraftName.BY_CUE) {
            return false;
        }
        Word word = sentence.word(name.first());
        if ((WordShape.flags(word.form()) & (WordShape.ALL_CAPITALS | WordShape.INNER_CAPITAL)) != 0) {
            return false;
        }
        boolean danish = sentence.language() == Language.DANISH;
        return draft.hasLowerCase(word)
                || knowledge.words().introduces(sentence.language(), word.lower())
                || (danish && (knowledge.isCommonDanish(word) || isUnknownPlural(word)));
    }

    // Kvanteforskere: a compound of common words is too rare to be known as one.
    private boolean isUnknownPlural(Word word) {
        String lower = word.lower();
        boolean plural = false;
        for (String ending : DEFINITE_PLURALS) {
            plural |= lower.endsWith(ending);
        }
        return plural && knowledge.isUnknownDanish(word);
    }
}
