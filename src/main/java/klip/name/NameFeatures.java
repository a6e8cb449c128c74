package klip.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The features by which the sequence model knows the tokens of one sentence: the word and its parts, shapes, the words
 * around it, membership in lists, word classes. Not thread-safe.
 *
 * <p>The set is the usual one for name recognition (Ratinov and Roth, 2009; Finkel, Grenager and Manning, 2005), with the
 * lower-case words on both sides of a capitalised run, which is where Danish puts what tells a company from a person.
 */
public final class NameFeatures {
    private static final int WINDOW = 2;
    private static final int BAG = 4;
    private static final int VOTES = 4;
    private static final int MOST_RUN = 12;
    private static final int[] PATH_PREFIXES = {4, 6, 10, 12, 30};
    private static final long BOUNDARY = FeatureHash.of("\n");

    // A feature is the pair of its template's number and its value. Templates that take an offset use up to 16 numbers.
    private static final int FORM = 16;
    private static final int LOWER = 32;
    private static final int BASE = 48;
    private static final int PREFIX = 64;
    private static final int SUFFIX = 80;
    private static final int NGRAM = 96;
    private static final int SHAPE = 112;
    private static final int BRIEF_SHAPE = 128;
    private static final int PATH = 512;
    private static final int HABIT = 240;
    private static final int LISTED = 256;
    private static final int AROUND = 400;
    private static final int RUN = 416;
    private static final int FLAG = 432;
    private static final int JOINED = 448;
    private static final int PART = 480;
    private static final int VOTE = 496;
    private static final int WORD_CLASS = 640;
    private static final int DOMAIN = 672;

    private final int length;
    private final List<Word> words;
    private final Gazetteer.Matches listed;
    private final long[] shape;
    private final long[] briefShape;
    private final int[][] path;
    private final int[] habit;
    private final boolean shouting;
    private final List<FirstTagger.Vote> votes;
    private final int domain;

    /** Prepares the features of a sentence. */
    public NameFeatures(SentenceInput sentence, Gazetteer gazetteer, Lexicon lexicon) {
        List<String> forms = sentence.forms();
        this.votes = sentence.votes();
        this.domain = sentence.domain() == Domain.ARTICLE ? 0 : 1;
        this.length = forms.size();
        this.words = new ArrayList<>(length);
        this.shape = new long[length];
        this.briefShape = new long[length];
        this.path = new int[lexicon.classings()][length];
        this.habit = new int[length];
        for (int i = 0; i < length; i++) {
            Word word = Word.of(forms.get(i));
            words.add(word);
            String full = WordShape.of(word.form());
            shape[i] = FeatureHash.of(full);
            briefShape[i] = FeatureHash.of(WordShape.collapse(full));
            for (int classing = 0; classing < path.length; classing++) {
                path[classing][i] = lexicon.path(classing, WordShape.digitsAsZero(word.form()));
            }
            habit[i] = lexicon.capitalisation(word.lowerHash());
        }
        this.listed = gazetteer.match(words);
        this.shouting = isShouting(forms);
    }

    /** Gives the features of the token at an index. */
    public void emit(int at, FeatureSink sink) {
        emitWord(at, sink);
        emitParts(at, sink);
        emitFlags(at, sink);
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            emitNeighbour(at, offset, sink);
        }
        for (int offset = -1; offset <= 1; offset++) {
            emitKnowledge(at + offset, 5 + offset, sink);
        }
        emitJoined(at, sink);
        emitAround(at, sink);
        emitRun(at, sink);
        if (votes.isEmpty()) {
            emitDomain(at, sink);
        } else {
            emitVotes(at, sink);
        }
    }

    private void emitWord(int at, FeatureSink sink) {
        Word word = words.get(at);
        add(sink, FORM, FeatureHash.of(word.form()), true);
        add(sink, LOWER, word.lowerHash(), true);
        add(sink, BASE, word.baseHash(), true);
    }

    private void emitParts(int at, FeatureSink sink) {
        Word word = words.get(at);
        String lower = word.lower();
        int size = lower.length();
        for (int count = 1; count <= Math.min(6, size - 1); count++) {
            add(sink, PREFIX + count, FeatureHash.of(lower, 0, count), false);
            add(sink, SUFFIX + count, FeatureHash.of(lower, size - count, size), false);
        }
        if (word.mayStartName()) {
            int bound = Math.min(size, 24);
            for (int count = 3; count <= 4; count++) {
                for (int start = 0; start + count <= bound; start++) {
                    add(sink, NGRAM + count, FeatureHash.of(lower, start, start + count), false);
                }
            }
        }
        int hyphen = word.form().lastIndexOf('-');
        if (hyphen > 0 && hyphen < size - 1) {
            add(sink, PART, FeatureHash.of(word.form(), 0, word.form().indexOf('-')), false);
            add(
                    sink,
                    PART + 1,
                    FeatureHash.of(word.form(), hyphen + 1, word.form().length()),
                    false);
        }
    }

    private void emitFlags(int at, FeatureSink sink) {
        String form = words.get(at).form();
        long flags = WordShape.flags(form) | (at == 0 ? 1 << 8 : 0) | (shouting ? 1 << 9 : 0);
        add(sink, FLAG, flags, false);
        for (long rest = flags; rest != 0; rest &= rest - 1) {
            add(sink, FLAG + 1, Long.lowestOneBit(rest), false);
        }
        add(sink, FLAG + 2, 0, false);
    }

    private void emitNeighbour(int at, int offset, FeatureSink sink) {
        int slot = 5 + offset;
        add(sink, SHAPE + slot, shape(at + offset), false);
        add(sink, BRIEF_SHAPE + slot, briefShape(at + offset), false);
        if (offset != 0) {
            add(sink, LOWER + slot, lower(at + offset), false);
        }
    }

    private void emitKnowledge(int at, int slot, FeatureSink sink) {
        if (at < 0 || at >= length) {
            return;
        }
        for (int classing = 0; classing < path.length; classing++) {
            emitPath(sink, PATH + 16 * classing + slot, path[classing][at]);
        }
        add(sink, HABIT + slot, habit[at], false);
        emitLists(sink, LISTED + slot, listed.single()[at]);
        emitLists(sink, LISTED + 16 + slot, listed.begin()[at]);
        emitLists(sink, LISTED + 32 + slot, listed.inside()[at]);
        emitLists(sink, LISTED + 48 + slot, listed.end()[at]);
    }

    private static void emitPath(FeatureSink sink, int template, int path) {
        if (path != Lexicon.UNKNOWN) {
            for (int bits : PATH_PREFIXES) {
                add(sink, template, Lexicon.prefix(path, bits), false);
            }
        }
    }

    private static void emitLists(FeatureSink sink, int template, int lists) {
        for (int rest = lists; rest != 0; rest &= rest - 1) {
            add(sink, template, Integer.lowestOneBit(rest), false);
        }
        if (lists != 0) {
            add(sink, template + 64, lists, false);
        }
    }

    private void emitJoined(int at, FeatureSink sink) {
        long here = briefShape(at);
        add(sink, JOINED, FeatureHash.pair(lower(at - 1), lower(at)), true);
        add(sink, JOINED + 1, FeatureHash.pair(lower(at), lower(at + 1)), true);
        add(sink, JOINED + 2, FeatureHash.pair(shape(at - 1), shape(at)), false);
        add(sink, JOINED + 3, FeatureHash.pair(shape(at), shape(at + 1)), false);
        long around = FeatureHash.pair(briefShape(at - 1), briefShape(at + 1));
        add(sink, JOINED + 4, FeatureHash.pair(here, around), false);
        add(sink, JOINED + 5, FeatureHash.pair(lower(at - 1), here), false);
        add(sink, JOINED + 6, FeatureHash.pair(here, lower(at + 1)), false);
        add(sink, JOINED + 7, FeatureHash.pair(FeatureHash.pair(lower(at - 2), lower(at - 1)), here), false);
        add(sink, JOINED + 8, FeatureHash.pair(here, FeatureHash.pair(lower(at + 1), lower(at + 2))), false);
        add(sink, JOINED + 9, FeatureHash.pair(path(at - 1, 10), here), false);
        add(sink, JOINED + 10, FeatureHash.pair(here, path(at + 1, 10)), false);
        add(sink, JOINED + 11, FeatureHash.pair(habit[at], FeatureHash.pair(here, at == 0 ? 1 : 0)), false);
    }

    private void emitAround(int at, FeatureSink sink) {
        for (int i = Math.max(0, at - BAG); i <= Math.min(length - 1, at + BAG); i++) {
            if (i != at) {
                add(sink, AROUND, lower(i), false);
            }
        }
    }

    private void emitRun(int at, FeatureSink sink) {
        if (!words.get(at).isCapitalised()) {
            return;
        }
        int first = at;
        while (first > 0 && at - first < MOST_RUN && words.get(first - 1).isCapitalised()) {
            first--;
        }
        int last = at;
        while (last < length - 1 && last - at < MOST_RUN && words.get(last + 1).isCapitalised()) {
            last++;
        }
        long place = (at == first ? 1 : 0) | (at == last ? 2 : 0);
        add(sink, RUN, lower(first - 1), false);
        add(sink, RUN + 1, lower(last + 1), false);
        add(sink, RUN + 2, FeatureHash.pair(lower(first - 2), lower(first - 1)), false);
        add(sink, RUN + 3, FeatureHash.pair(lower(last + 1), lower(last + 2)), false);
        add(sink, RUN + 4, FeatureHash.pair(place, last - first), false);
        add(sink, RUN + 5, FeatureHash.pair(place, lower(first - 1)), false);
        add(sink, RUN + 6, FeatureHash.pair(place, lower(last + 1)), false);
        add(sink, RUN + 7, path(first - 1, 10), false);
        add(sink, RUN + 8, path(last + 1, 10), false);
        add(sink, RUN + 9, last > first ? lower(last) : BOUNDARY, false);
    }

    // A company within a compound (SAS-chefen) is a name in the treebank and none in articles.
    private void emitDomain(int at, FeatureSink sink) {
        Word word = words.get(at);
        add(sink, DOMAIN + domain, 0, false);
        add(sink, DOMAIN + 2 + domain, shape[at], false);
        add(sink, DOMAIN + 4 + domain, word.lowerHash(), true);
        add(sink, DOMAIN + 6 + domain, listed.single()[at], false);
        add(sink, DOMAIN + 8 + domain, lower(at - 1), false);
        add(sink, DOMAIN + 10 + domain, WordShape.flags(word.form()), false);
        add(sink, DOMAIN + 12 + domain, lower(at + 1), false);
    }

    // With the shape and lists beside it, training learns where the other tagger is to be believed, in each domain for
    // itself.
    private void emitVotes(int at, FeatureSink sink) {
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            add(sink, VOTE + 5 + offset, vote(at + offset), false);
            add(sink, WORD_CLASS + 5 + offset, wordClass(at + offset), false);
        }
        long here = vote(at);
        add(sink, VOTE, FeatureHash.pair(vote(at - 1), FeatureHash.pair(here, vote(at + 1))), false);
        add(sink, VOTE + 1, FeatureHash.pair(here, shape(at)), false);
        add(sink, VOTE + 2, FeatureHash.pair(here, words.get(at).lowerHash()), true);
        add(sink, VOTE + 8, FeatureHash.pair(here, listed.single()[at]), false);
        add(sink, VOTE + 9, FeatureHash.pair(here, FeatureHash.pair(listed.begin()[at], listed.end()[at])), false);
        add(sink, VOTE + 10, FeatureHash.pair(here, FeatureHash.pair(vote(at - 1), briefShape(at))), false);
        long kind = wordClass(at);
        add(sink, WORD_CLASS, FeatureHash.pair(wordClass(at - 1), kind), false);
        add(sink, WORD_CLASS + 1, FeatureHash.pair(kind, wordClass(at + 1)), false);
        add(sink, WORD_CLASS + 2, FeatureHash.pair(kind, briefShape(at)), false);
        add(sink, WORD_CLASS + 8, FeatureHash.pair(kind, here), false);
    }

    private int vote(int at) {
        if (at < 0 || at >= length) {
            return -1;
        }
        return votes.get(at).type() + VOTES * domain;
    }

    private int wordClass(int at) {
        return at < 0 || at >= length ? -1 : votes.get(at).wordClass();
    }

    private static void add(FeatureSink sink, int template, long value, boolean lexical) {
        sink.accept(FeatureHash.pair(template, value), lexical);
    }

    private long lower(int at) {
        return at < 0 || at >= length ? BOUNDARY : words.get(at).lowerHash();
    }

    private long shape(int at) {
        return at < 0 || at >= length ? BOUNDARY : shape[at];
    }

    private long briefShape(int at) {
        return at < 0 || at >= length ? BOUNDARY : briefShape[at];
    }

    private long path(int at, int bits) {
        if (path.length == 0 || at < 0 || at >= length || path[0][at] == Lexicon.UNKNOWN) {
            return Lexicon.UNKNOWN;
        }
        return Lexicon.prefix(path[0][at], bits);
    }

    // In a headline of capitals, capitals tell nothing.
    private static boolean isShouting(List<String> forms) {
        long upper = forms.stream()
                .filter(form -> form.equals(form.toUpperCase(java.util.Locale.ROOT)))
                .count();
        return forms.size() > 3 && upper * 10 > forms.size() * 8L;
    }
}
