package klip.text;

import java.util.ArrayList;
import java.util.List;
import klip.language.Language;
import klip.page.Span;
import opennlp.tools.tokenize.TokenizerME;
import org.jspecify.annotations.Nullable;

/**
 * Parts the stretches between white space into tokens: as the Danish treebank does, English after the Penn treebank.
 *
 * <p>Rules settle the punctuation around a word, addresses, numbers, abbreviations and contractions; the model is asked
 * whether a full stop before more punctuation belongs to a word that no list has. Hyphened words stay whole in both languages, for a name within a compound is no
 * name. One tokenizer serves one text and one thread, since it remembers open single quotes.
 */
final class Tokenizer {
    /** The model compares every place of a word with all that is around it. */
    private static final int LONGEST_FOR_MODEL = 60;

    private final NormalText text;
    private final String plain;
    private final SentenceRules rules;
    private final @Nullable TokenizerME model;
    private final List<Token> tokens = new ArrayList<>();
    private boolean quoted;
    private int done;

    Tokenizer(NormalText text, SentenceRules rules, @Nullable LanguageModels models) {
        this.text = text;
        this.plain = text.plain();
        this.rules = rules;
        this.model = models == null ? null : new TokenizerME(models.tokens());
    }

    /**
     * The tokens of one stretch.
     *
     * @param ends whether it ends a sentence, so that its full stop is a token even after a number
     */
    List<Token> tokenize(Span stretch, boolean ends) {
        tokens.clear();
        int at = stretch.start();
        while (at < stretch.end()) {
            at = Words.startsWord(plain, at, stretch.end())
                    ? word(at, stretch.end(), ends)
                    : punctuation(at, stretch.end());
        }
        return List.copyOf(tokens);
    }

    private int punctuation(int at, int limit) {
        if (plain.charAt(at) == '\'') {
            quoted = !quoted;
        }
        int end = Words.punctuationEnd(text, at, limit);
        add(at, end);
        return end;
    }

    private int word(int start, int limit, boolean ends) {
        int address = Addresses.end(plain, start, limit);
        if (address > start) {
            add(start, address);
            return address;
        }
        int end = trim(start, Words.wordEnd(text, start, limit), limit, ends);
        divide(start, end);
        return end;
    }

    /** Takes from the end of a word the punctuation that is no part of it. */
    private int trim(int start, int wordEnd, int limit, boolean ends) {
        int end = wordEnd;
        while (end > start + 1 && !Words.isWordPart(plain, end - 1) && !belongs(start, end, limit, ends)) {
            end--;
        }
        return end;
    }

    private boolean belongs(int start, int end, int limit, boolean ends) {
        boolean afterWord = Words.isWordPart(plain, end - 2);
        return switch (plain.charAt(end - 1)) {
            case '.' -> afterWord && stopBelongs(start, end, limit, ends);
            case '\'' -> afterWord && !quoted && rules.language() == Language.DANISH;
            case '-' -> afterWord && text.text().charAt(end - 1) == '-';
            case '+', '#' -> afterWord || plain.charAt(end - 2) == '+';
            default -> false;
        };
    }

    private boolean stopBelongs(int start, int end, int limit, boolean ends) {
        String word = plain.substring(start, end);
        boolean dotted = word.indexOf('.') < word.length() - 1;
        Abbreviation kind = rules.abbreviation(word);
        if (kind.keepsStop() || (kind == Abbreviation.INITIALS && dotted)) {
            return true;
        }
        return !ends && (end == limit || !modelParts(end - 1, start, limit));
    }

    /** Whether the model ends a token at this place of a word. */
    private boolean modelParts(int place, int start, int limit) {
        if (model == null || place - start > LONGEST_FOR_MODEL) {
            return true;
        }
        String stretch = plain.substring(start, Math.min(limit, place + LONGEST_FOR_MODEL));
        for (opennlp.tools.util.Span part : model.tokenizePos(stretch)) {
            if (start + part.getStart() == place) {
                return true;
            }
        }
        return false;
    }

    private void divide(int start, int end) {
        if (rules.language() == Language.ENGLISH && Words.hasApostrophe(plain, start, end)) {
            int suffix = Contractions.suffix(plain, start, end);
            add(start, suffix);
            add(suffix, end);
        } else {
            add(start, end);
        }
    }

    private void add(int from, int to) {
        int start = Math.max(from, done);
        int end = text.boundary(to);
        if (start < end) {
            tokens.add(new Token(text.original(start, end), Words.form(text, start, end)));
            done = end;
        }
    }
}
