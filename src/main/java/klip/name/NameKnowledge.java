package klip.name;

import java.util.List;

/**
 * What the steps around the taggers know of words and names.
 *
 * @param words the data files of this package
 * @param gazetteer lists of known names
 * @param danish what plain Danish text tells of words
 */
record NameKnowledge(NameWords words, Gazetteer gazetteer, Lexicon danish) {
    /** The set of lists that hold the words from one index of a sentence to another. */
    int lists(DraftSentence sentence, int first, int end) {
        return gazetteer.lists(sentence.words().subList(first, end));
    }

    /** Whether Danish text writes the word without a capital as a rule. */
    boolean isCommonDanish(Word word) {
        int habit = danish.capitalisation(word.lowerHash());
        return habit != Lexicon.UNKNOWN && habit <= Lexicon.RARELY;
    }

    /** Whether Danish text writes the word with a capital as a rule. */
    boolean isNameInDanish(Word word) {
        return danish.capitalisation(word.lowerHash()) >= Lexicon.MOSTLY;
    }

    /** Whether Danish text hardly has the word. */
    boolean isUnknownDanish(Word word) {
        return danish.capitalisation(word.lowerHash()) == Lexicon.UNKNOWN;
    }

    /** Whether a Danish word without the last letters is an adjective or noun made of a place name. */
    boolean isDemonym(Word word, int cut) {
        int length = word.lower().length() - cut;
        return length > 2
                && (gazetteer.lists(List.of(Word.of(word.lower().substring(0, length)))) & NameList.DEMONYM.bit()) != 0;
    }

    /** Whether the word is all capitals though it is no acronym but a common word, as in a heading of capitals. */
    boolean isShouted(Word word) {
        boolean capitals = word.form().length() > 1 && (WordShape.flags(word.form()) & WordShape.ALL_CAPITALS) != 0;
        return capitals
                && danish.capitalisation(word.lowerHash()) == Lexicon.NEVER
                && gazetteer.lists(List.of(word)) == 0;
    }
}
