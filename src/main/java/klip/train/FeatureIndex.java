package klip.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import klip.evaluate.TaggedSentence;
import klip.name.Gazetteer;
import klip.name.Lexicon;
import klip.name.NameFeatures;
import klip.name.NameLabels;
import klip.name.SequenceModel;

/** Numbers the features of the training sentences, leaving out those seen once: they cannot be told from chance. */
final class FeatureIndex {
    private static final int FEWEST = 2;

    private final SentenceInputs inputs;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Long> keys = new ArrayList<>();

    FeatureIndex(List<TaggedSentence> sentences, SentenceInputs inputs, Gazetteer gazetteer, Lexicon lexicon) {
        this.inputs = inputs;
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        Map<Long, Integer> counts = new HashMap<>();
        for (TaggedSentence sentence : sentences) {
            NameFeatures features = features(sentence);
            for (int at = 0; at < sentence.forms().size(); at++) {
                features.emit(at, (feature, lexical) -> count(SequenceModel.key(feature), counts));
            }
        }
    }

    private NameFeatures features(TaggedSentence sentence) {
        return new NameFeatures(inputs.of(sentence), gazetteer, lexicon);
    }

    private void count(long key, Map<Long, Integer> counts) {
        if (counts.merge(key, 1, Integer::sum) == FEWEST) {
            numbers.put(key, keys.size());
            keys.add(key);
        }
    }

    /** The number of features. */
    int size() {
        return keys.size();
    }

    /** The key of a feature. */
    long key(int feature) {
        return keys.get(feature);
    }

    /** A sentence as numbers. */
    TrainingSentence encode(TaggedSentence sentence, NameLabels labels) {
        int length = sentence.forms().size();
        NameFeatures features = features(sentence);
        int[][] rows = new int[length][];
        int[] general = new int[length];
        for (int at = 0; at < length; at++) {
            Row row = new Row();
            features.emit(at, row::add);
            rows[at] = row.join();
            general[at] = row.general.size();
        }
        return new TrainingSentence(rows, general, labels.encode(sentence.names(), length));
    }

    private final class Row {
        private final List<Integer> general = new ArrayList<>();
        private final List<Integer> lexical = new ArrayList<>();

        void add(long feature, boolean namesWord) {
            Integer number = numbers.get(SequenceModel.key(feature));
            if (number != null) {
                (namesWord ? lexical : general).add(number);
            }
        }

        int[] join() {
            int[] all = Arrays.copyOf(
                    general.stream().mapToInt(Integer::intValue).toArray(), general.size() + lexical.size());
            for (int i = 0; i < lexical.size(); i++) {
                all[general.size() + i] = lexical.get(i);
            }
            return all;
        }
    }
}
