package klip.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import klip.language.Language;
import klip.text.Sentence;
import klip.text.TokenizedText;

/** A text with the names found in it so far, which the steps of the finder add to and take from. Not thread-safe. */
final class Draft {
    private final TokenizedText text;
    private final List<DraftSentence> sentences = new ArrayList<>();
    private final Set<String> lowerCase = new HashSet<>();

    Draft(TokenizedText text) {
        this.text = text;
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.language() != Language.OTHER) {
                sentences.add(new DraftSentence(i, sentence));
            }
        }
        for (DraftSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (word.form().equals(word.lower())) {
                    lowerCase.add(word.lower());
                }
            }
        }
    }

    TokenizedText text() {
        return text;
    }

    /** The sentences of Danish and English. */
    List<DraftSentence> sentences() {
        return sentences;
    }

    /** Whether the text has the word without a capital somewhere. */
    boolean hasLowerCase(Word word) {
        return lowerCase.contains(word.lower());
    }
}
