package klip.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds English names with a {@link FirstTagger} and adds what Klip's own model, trained on tech news, sees beyond it: products,
 * which the first one does not know, and the names of which it is sure where the first one sees none. To put the model in front
 * everywhere costs more on text of other kinds than it gains on news.
 */
record EnglishTagger(FirstTagger first, NameModel model) implements NameTagger {
    /** The first tagger's likelihoods would cost as much time again as its labels; this is its precision on tech news. */
    private static final double CONFIDENCE = 0.78;

    private static final double LEAST_FOR_PRODUCT = 0.5;
    private static final double LEAST_FOR_OTHER = 0.8;

    @Override
    public List<FoundName> find(List<String> forms) {
        List<Integer> votes = first.votes(forms);
        List<TokenRange> known = FirstTagger.names(votes);
        BitSet taken = tokens(known);
        List<FoundName> found = new ArrayList<>();
        for (FoundName name : model.find(forms, FirstTagger.inArticle(votes))) {
            if (isAddition(name, taken)) {
                found.add(name);
            }
        }
        BitSet added = tokens(found.stream().map(FoundName::range).toList());
        for (TokenRange range : known) {
            if (isFree(range, added)) {
                found.add(new FoundName(range, CONFIDENCE));
            }
        }
        found.sort(Comparator.comparingInt(name -> name.range().first()));
        return found;
    }

    private static boolean isAddition(FoundName name, BitSet taken) {
        if (name.range().type() == EntityType.PRODUCT) {
            return name.confidence() >= LEAST_FOR_PRODUCT;
        }
        return name.confidence() >= LEAST_FOR_OTHER && isFree(name.range(), taken);
    }

    private static BitSet tokens(List<TokenRange> ranges) {
        BitSet tokens = new BitSet();
        ranges.forEach(range -> tokens.set(range.first(), range.end()));
        return tokens;
    }

    private static boolean isFree(TokenRange range, BitSet tokens) {
        int next = tokens.nextSetBit(range.first());
        return next < 0 || next >= range.end();
    }
}
