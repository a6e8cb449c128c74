package klip.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the three-class classifier of Stanford CoreNLP (Finkel, Grenager and Manning, 2005) says of English tokens, for a
 * second model to weigh. Thread-safe: one classifier serves all threads, since it keeps no state between sentences.
 */
public final class FirstTagger {
    private static final String MODEL = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    /** A longer sentence is tagged in pieces, so that no input takes memory without bound. */
    private static final int MOST_TOKENS = 500;

    private static final List<String> TYPES = List.of("O", "PERSON", "ORGANIZATION", "LOCATION");

    private static final List<EntityType> ENTITIES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

    private final CRFClassifier<CoreLabel> classifier;

    private FirstTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /**
     * Loads the classifier from the class path.
     *
     * @throws IOException if it is not there or cannot be read
     */
    public static FirstTagger load() throws IOException {
        // CoreNLP tells standard error what it loads, which is the place of Klip's own messages.
        RedwoodConfiguration.current().clear().apply();
        try (InputStream in = FirstTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the English name model is not on the class path: " + MODEL);
            }
            ObjectInputStream objects =
                    new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
            return new FirstTagger(CRFClassifier.getClassifier(objects));
        } catch (ClassNotFoundException e) {
            throw new IOException("the English name model needs a class that is missing", e);
        }
    }

    /**
     * What the classifier says of one token.
     *
     * @param type 0 for no name, 1 for a person, 2 for an organization, 3 for a place
     * @param wordClass the class of the word among some 500 that the classifier's makers found in 1.5 billion words of news
     *     (Clark, 2003), 0 for an unknown word
     */
    public record Vote(int type, int wordClass) {}

    /** The votes on the tokens of a sentence. */
    public List<Vote> votes(List<String> forms) {
        List<Vote> votes = new ArrayList<>(forms.size());
        for (int start = 0; start < forms.size(); start += MOST_TOKENS) {
            classify(forms.subList(start, Math.min(forms.size(), start + MOST_TOKENS)), votes);
        }
        return votes;
    }

    /** The names that votes make: a row of tokens of one type is one. */
    static List<TokenRange> names(List<Vote> votes) {
        List<TokenRange> names = new ArrayList<>();
        int at = 0;
        while (at < votes.size()) {
            int first = at++;
            int type = votes.get(first).type();
            while (at < votes.size() && votes.get(at).type() == type) {
                at++;
            }
            if (type > 0) {
                names.add(new TokenRange(first, at, ENTITIES.get(type - 1)));
            }
        }
        return names;
    }

    private void classify(List<String> forms, List<Vote> votes) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String form : forms) {
            CoreLabel token = new CoreLabel();
            token.setWord(form);
            token.setValue(form);
            tokens.add(token);
        }
        for (CoreLabel token : classifier.classifySentence(tokens)) {
            int type = Math.max(0, TYPES.indexOf(token.get(AnswerAnnotation.class)));
            votes.add(new Vote(type, wordClass(token.get(DistSimAnnotation.class))));
        }
    }

    private static int wordClass(@Nullable String name) {
        boolean known = name != null && !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return known ? Integer.parseInt(name) : 0;
    }
}
