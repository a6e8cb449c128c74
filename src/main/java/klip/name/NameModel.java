package klip.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A trained tagger of names: sequence weights, the lexicon of unlabelled text and the gazetteer that its features ask.
 * Immutable, thread-safe.
 */
public final class NameModel {
    /** A longer sentence is tagged in pieces, so that no input takes memory without bound. */
    private static final int MOST_TOKENS = 1000;

    private final NameLabels labels;
    private final SequenceModel sequence;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    /** A model of its parts. */
    public NameModel(NameLabels labels, SequenceModel sequence, Lexicon lexicon, Gazetteer gazetteer) {
        this.labels = labels;
        this.sequence = sequence;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** What plain text tells of the words of the language. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** The names of a sentence; they do not overlap. */
    public List<FoundName> find(SentenceInput sentence) {
        List<FoundName> found = new ArrayList<>();
        int length = sentence.forms().size();
        for (int start = 0; start < length; start += MOST_TOKENS) {
            int end = Math.min(length, start + MOST_TOKENS);
            NameFeatures features = new NameFeatures(sentence.part(start, end), gazetteer, lexicon);
            find(features, end - start, start, found);
        }
        return found;
    }

    private void find(NameFeatures features, int length, int offset, List<FoundName> found) {
        double[][] scores = sequence.score(features, length);
        LinearChain chain = new LinearChain(labels);
        int[] row = chain.best(scores, sequence.transitions());
        if (Arrays.stream(row).allMatch(label -> label == NameLabels.OUTSIDE)) {
            return;
        }
        double[][] likely = chain.marginals(scores, sequence.transitions()).label();
        for (TokenRange range : labels.decode(row)) {
            double least = 1;
            for (int i = range.first(); i < range.end(); i++) {
                least = Math.min(least, likely[i][row[i]]);
            }
            found.add(new FoundName(new TokenRange(range.first() + offset, range.end() + offset, range.type()), least));
        }
    }

    /** Writes the model without its gazetteer, which has a file of its own. */
    public void write(OutputStream out, ModelFile.Header header) throws IOException {
        ModelFile.write(out, header, content -> {
            content.writeUTF(labels.types().stream().map(EntityType::name).collect(Collectors.joining(" ")));
            lexicon.write(content);
            sequence.write(content);
        });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param kind what the header must name
     * @throws IOException if it is no such model file, of another version, or damaged
     */
    public static NameModel read(InputStream in, String kind, Gazetteer gazetteer) throws IOException {
        ModelFile.Opened file = ModelFile.open(in, kind);
        List<EntityType> types = Arrays.stream(file.content().readUTF().split(" ", -1))
                .map(EntityType::valueOf)
                .toList();
        Lexicon lexicon = Lexicon.read(file.content());
        return new NameModel(new NameLabels(types), SequenceModel.read(file.content()), lexicon, gazetteer);
    }
}
