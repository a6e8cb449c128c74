package klip.event;

import java.util.ArrayList;
import java.util.List;
import klip.event.Filler.Strength;
import klip.event.Pattern.Capture;
import klip.event.Pattern.Element;
import klip.event.Pattern.Words;
import klip.event.SentenceView.Named;
import org.jspecify.annotations.Nullable;

/**
 * Matches fixed phrases against a sentence.
 *
 * <p>Captures of words take as few as let the rest match, at most {@value #LONGEST}; so the work is bounded by the
 * pattern's length and that number, not by the sentence.
 */
final class PatternMatcher {
    private static final int LONGEST = 14;

    private final ParsedSentence sentence;
    private final SentenceView view;
    private final FillerReader fillers;

    PatternMatcher(ParsedSentence sentence, References references) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.fillers = new FillerReader(sentence, references);
    }

    /**
     * The captures of a pattern that matches from the first word, or, its subject left out, from the first word of a
     * coordinated clause ({@code … og er uddannet … fra …}); null if it does neither.
     */
    @Nullable
    List<Filler> match(Pattern pattern) {
        List<Filler> found = match(pattern.elements(), 0, 0);
        boolean subject = pattern.elements().get(0) instanceof Capture;
        for (Clause clause : sentence.clauses()) {
            if (found == null && subject && clause.opener() == Clause.Opener.CONJUNCTION) {
                int verb = sentence.chunk(clause.first()).end();
                found = match(pattern.elements(), 1, verb);
            }
        }
        return found;
    }

    private @Nullable List<Filler> match(List<Element> elements, int index, int token) {
        if (index == elements.size()) {
            return new ArrayList<>();
        }
        Element element = elements.get(index);
        List<Filler> found = element instanceof Capture capture
                ? capture(capture, elements, index, token)
                : words((Words) element, elements, index, token);
        return found == null && element.optional() ? match(elements, index + 1, token) : found;
    }

    private @Nullable List<Filler> words(Words words, List<Element> elements, int index, int token) {
        return token < view.size() && words.words().contains(view.lower(token))
                ? match(elements, index + 1, token + 1)
                : null;
    }

    private @Nullable List<Filler> capture(Capture capture, List<Element> elements, int index, int token) {
        if (token >= view.size()) {
            return null;
        }
        Role role = capture.role();
        boolean wordy = role.takes("title") || role.takes("text");
        Filler name = named(role, token);
        if (name != null) {
            List<Filler> rest = match(elements, index + 1, name.end());
            return rest == null ? null : before(name, rest);
        }
        Quantity quantity = view.quantityAt(token);
        Filler number = quantity == null ? null : fillers.quantity(role, token, quantity.end());
        if (number != null) {
            List<Filler> rest = match(elements, index + 1, number.end());
            return rest == null ? null : before(number, rest);
        }
        return wordy ? wordy(role, elements, index, token) : null;
    }

    /** A name or pronoun of the role that begins at a token, a few describing words before it let pass. */
    private @Nullable Filler named(Role role, int token) {
        for (int i = token; i < view.size() && i < token + 4; i++) {
            Named named = view.nameAt(i);
            if (named != null) {
                return role.takes(named.entity().type())
                        ? new Filler(role, i, named.mention().endToken(), named.entity(), null, Strength.NAME)
                        : null;
            }
            boolean describes = Character.isLowerCase(view.lower(i).codePointAt(0))
                    && !view.capitalised(i)
                    && !view.is(i, WordClass.PREPOSITION);
            if (i == token && view.is(i, WordClass.PERSON_PRONOUN)) {
                return fillers.fit(role, sentence.chunkAt(i));
            }
            if (!describes) {
                return null;
            }
        }
        return null;
    }

    private @Nullable List<Filler> wordy(Role role, List<Element> elements, int index, int token) {
        if (view.is(token, WordClass.PREPOSITION)) {
            return null;
        }
        for (int end = token + 1; end <= view.size() && end <= token + LONGEST; end++) {
            boolean last = index + 1 == elements.size();
            boolean stop = end == view.size() || stops(end);
            if (!last || stop) {
                List<Filler> rest = match(elements, index + 1, end);
                if (rest != null) {
                    return before(new Filler(role, token, end, null, null, Strength.NOUN), rest);
                }
            }
            if (stop) {
                return null;
            }
        }
        return null;
    }

    private boolean stops(int token) {
        String word = view.lower(token);
        boolean mark = !Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("&") && !word.equals("-");
        return mark
                || (view.is(token, WordClass.RELATIVE) && !view.is(token, WordClass.PREPOSITION))
                || Verbs.auxiliary(view, token);
    }

    private static List<Filler> before(Filler filler, List<Filler> rest) {
        rest.add(0, filler);
        return rest;
    }
}
