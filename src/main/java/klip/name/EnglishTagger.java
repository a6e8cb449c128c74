package klip.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds English names by the votes of a {@link FirstTagger}. In articles Klip's own model, which weighs those votes, decides: it
 * was trained on such text and knows what counts as a name there. Of other text it has seen little that was marked alike, so
 * that there the votes stand, and the model adds names of which it is sure.
 */
record EnglishTagger(FirstTagger first, NameModel model) implements NameTagger {
    /** The first tagger's likelihoods would cost as much time again as its labels; this is its precision on tech news. */
    private static final double CONFIDENCE = 0.78;

    private static final double LEAST_FOR_PRODUCT = 0.5;
    private static final double LEAST_FOR_OTHER = 0.8;
    /** In an article; of what the first tagger sees as no name this loses the fewest right names for the most false ones. */
    private static final double LEAST_ALONE = 0.6;

    @Override
    public List<FoundName> find(List<String> forms, Domain domain) {
        List<FirstTagger.Vote> votes = first.votes(forms);
        List<FoundName> own = model.find(new SentenceInput(forms, domain, votes));
        List<TokenRange> known = FirstTagger.names(votes);
        return domain == Domain.ARTICLE ? supported(known, own) : joined(known, own);
    }

    private static List<FoundName> supported(List<TokenRange> known, List<FoundName> own) {
        BitSet seen = tokens(known);
        return own.stream()
                .filter(name -> name.range().type() == EntityType.PRODUCT
                        || name.confidence() >= LEAST_ALONE
                        || !isFree(name.range(), seen))
                .toList();
    }

    private static List<FoundName> joined(List<TokenRange> known, List<FoundName> own) {
        BitSet taken = tokens(known);
        List<FoundName> found = new ArrayList<>();
        for (FoundName name : own) {
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
