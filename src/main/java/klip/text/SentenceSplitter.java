package klip.text;

import java.util.BitSet;
import java.util.List;
import klip.language.Language;
import klip.page.Span;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Tells after which words of a segment a sentence ends.
 *
 * <p>Rules decide where they are certain: the case of the next word, abbreviations, ordinals, initials, line ends. The
 * model is asked about the rest. One splitter serves one thread.
 */
final class SentenceSplitter {
    /** The model reads one word to each side; more than this of a word tells it nothing. */
    private static final int WINDOW = 60;

    private static final int LONGEST_ORDINAL = 3;

    /** Shorter words with a full stop may be abbreviations that no list has. */
    private static final int SURELY_A_WORD = 4;

    private static final String OPENERS = "\"'([{-*\u2022\u00BF\u00A1\u00B7";
    private static final String CLOSERS = "\"')]}";

    private final SentenceRules rules;
    private final @Nullable MaxentModel model;
    private final @Nullable SDContextGenerator context;

    SentenceSplitter(SentenceRules rules, @Nullable LanguageModels models) {
        this.rules = rules;
        this.model = models == null ? null : models.sentences().getMaxentModel();
        this.context = models == null ? null : models.sentences().getFactory().getSDContextGenerator();
    }

    /**
     * The indices of the words that end a sentence; the last always does.
     *
     * @param text in {@link NormalText#plain} form
     * @param words the stretches between white space, in order, at least one
     */
    BitSet ends(String text, List<Span> words) {
        BitSet ends = new BitSet(words.size());
        boolean first = true;
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean end = endsAfter(text, words, i, first);
            ends.set(i, end);
            first = end;
        }
        ends.set(words.size() - 1);
        return ends;
    }

    private boolean endsAfter(String text, List<Span> words, int index, boolean first) {
        Span word = words.get(index);
        Next next = next(text, words, index + 1);
        int lines = lineEnds(text, word.end(), words.get(index + 1).start());
        if (lines > 0 && (lines > 1 || next.kind != Next.Kind.LOWER)) {
            return true;
        }
        int end = word.end();
        while (end > word.start() && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == word.start() || next.kind == Next.Kind.LOWER) {
            return false;
        }
        return switch (text.charAt(end - 1)) {
            case '!', '?', '\u3002' -> true;
            case '\u2026' -> next.kind != Next.Kind.DIGIT;
            case '.' -> stopEnds(text, new Span(word.start(), end), next, first);
            default -> false;
        };
    }

    private boolean stopEnds(String text, Span raw, Next next, boolean first) {
        if (raw.length() > 1 && text.charAt(raw.end() - 2) == '.') {
            return next.kind != Next.Kind.DIGIT;
        }
        int start = raw.start();
        while (start < raw.end() - 1 && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String word = text.substring(Math.max(start, raw.end() - WINDOW), raw.end());
        return switch (rules.abbreviation(word)) {
            case INSIDE -> false;
            case ANYWHERE -> next.kind != Next.Kind.DIGIT && (rules.isStarter(next.word) || modelEnds(text, raw));
            case INITIALS -> !first && rules.isStarter(next.word);
            case UNIT, NUMBER -> next.kind != Next.Kind.DIGIT;
            case NONE -> wordEnds(text, raw, word, next, first);
        };
    }

    private boolean wordEnds(String text, Span raw, String word, Next next, boolean first) {
        int letters = word.length() - 1;
        if (letters == 0) {
            return true;
        }
        boolean number = word.chars().limit(letters).allMatch(Character::isDigit);
        if (number && rules.language() == Language.ENGLISH) {
            return !first;
        }
        if (number && letters <= LONGEST_ORDINAL) {
            return !first && !rules.isOrdinalNoun(next.word) && (rules.isStarter(next.word) || modelEnds(text, raw));
        }
        return letters >= SURELY_A_WORD || rules.isStarter(next.word) || isAcronym(word) || modelEnds(text, raw);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 2 && word.chars().limit(word.length() - 1).allMatch(Character::isUpperCase);
    }

    private boolean modelEnds(String text, Span word) {
        if (model == null || context == null) {
            return true;
        }
        int stop = word.end() - 1;
        int from = Math.max(0, stop - WINDOW);
        String window =
                text.substring(from, Math.min(text.length(), stop + WINDOW)).replace('\n', ' ');
        double[] outcomes = model.eval(context.getContext(window, stop - from));
        return "s".equals(model.getBestOutcome(outcomes));
    }

    private static int lineEnds(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }

    /** The word after a full stop, without quotes, brackets and dashes before it. */
    private static Next next(String text, List<Span> words, int index) {
        Next next = Next.of(text, words.get(index));
        boolean alone = next.word.isEmpty() && index + 1 < words.size();
        return alone ? Next.of(text, words.get(index + 1)) : next;
    }

    private record Next(Kind kind, String word) {
        enum Kind {
            LOWER,
            UPPER,
            DIGIT,
            OTHER
        }

        static Next of(String text, Span span) {
            int start = span.start();
            while (start < span.end() && OPENERS.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int end = start;
            while (end < span.end() && end - start < WINDOW && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            return new Next(kind(text, start, span.end()), text.substring(start, end));
        }

        private static Kind kind(String text, int start, int end) {
            if (start == end) {
                return Kind.OTHER;
            }
            int first = text.codePointAt(start);
            if (Character.isDigit(first)) {
                return Kind.DIGIT;
            }
            if (Character.isLowerCase(first)) {
                boolean brand = start + 1 < end && Character.isUpperCase(text.charAt(start + 1));
                return brand ? Kind.UPPER : Kind.LOWER;
            }
            return Character.isLetter(first) ? Kind.UPPER : Kind.OTHER;
        }
    }
}
