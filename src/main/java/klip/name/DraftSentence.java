package klip.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import klip.language.Language;
import klip.text.Sentence;
import klip.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with the names found in it so far, which never overlap. Not thread-safe. */
final class DraftSentence {
    private static final String OPENERS = "\"'“”„»«‘’-–—•*·:([>|/";

    private final int index;
    private final Sentence sentence;
    private final List<Word> words;
    private final TreeMap<Integer, DraftName> names = new TreeMap<>();

    DraftSentence(int index, Sentence sentence) {
        this.index = index;
        this.sentence = sentence;
        this.words = sentence.tokens().stream().map(Token::form).map(Word::of).toList();
    }

    int index() {
        return index;
    }

    Sentence sentence() {
        return sentence;
    }

    Language language() {
        return sentence.language();
    }

    int length() {
        return words.size();
    }

    List<Word> words() {
        return words;
    }

    /** The word at an index. */
    Word word(int at) {
        return words.get(at);
    }

    /** The lower-case word at an index, or nothing where the sentence has no such index. */
    String lower(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).lower();
    }

    /** The form of the word at an index, or nothing where the sentence has no such index. */
    String form(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).form();
    }

    boolean isCapitalised(int at) {
        return at >= 0 && at < words.size() && words.get(at).isCapitalised();
    }

    /** Whether the word at an index is of capitals only. */
    boolean isAcronym(int at) {
        return (WordShape.flags(form(at)) & WordShape.ALL_CAPITALS) != 0;
    }

    /** Whether a capital at an index says nothing, since a sentence, quotation or item may start there. */
    boolean opens(int at) {
        if (at == 0) {
            return true;
        }
        String before = form(at - 1);
        return (before.length() == 1 && OPENERS.contains(before)) || before.endsWith(".");
    }

    /** Whether most of its words are capitalised, as in a headline of English style, so that capitals tell nothing. */
    boolean isTitled() {
        long letters = 0;
        long capitals = 0;
        for (int at = 1; at < words.size(); at++) {
            String form = form(at);
            letters += form.length() > 3 && Character.isLetter(form.charAt(0)) ? 1 : 0;
            capitals += form.length() > 3 && isCapitalised(at) ? 1 : 0;
        }
        return letters > 3 && capitals * 10 > letters * 7;
    }

    /** The names so far, in order. */
    List<DraftName> names() {
        return new ArrayList<>(names.values());
    }

    /** The name that a token belongs to, or null. */
    @Nullable
    DraftName at(int token) {
        Map.Entry<Integer, DraftName> entry = names.floorEntry(token);
        return entry == null || entry.getValue().end() <= token ? null : entry.getValue();
    }

    /** Whether no name has any of the tokens. */
    boolean isFree(int first, int end) {
        Map.Entry<Integer, DraftName> before = names.lowerEntry(end);
        return before == null || before.getValue().end() <= first;
    }

    /** Puts a name in the place of all that it overlaps. */
    void put(DraftName name) {
        removeAll(overlapping(name.first(), name.end()));
        names.put(name.first(), name);
    }

    /** Removes names. */
    void removeAll(Collection<DraftName> gone) {
        gone.forEach(name -> names.remove(name.first(), name));
    }

    void remove(DraftName name) {
        names.remove(name.first(), name);
    }

    /** The names that have any of the tokens. */
    List<DraftName> overlapping(int first, int end) {
        Integer from = names.floorKey(first);
        return names.subMap(from == null ? first : from, end).values().stream()
                .filter(name -> name.end() > first)
                .toList();
    }
}
