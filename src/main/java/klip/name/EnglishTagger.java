package klip.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds English names with the three-class classifier of Stanford CoreNLP (Finkel, Grenager and Manning, 2005). One
 * classifier serves all threads: it keeps no state between sentences.
 */
final class EnglishTagger implements NameTagger {
    private static final String MODEL = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    /** A longer sentence is tagged in pieces, so that no input takes memory without bound. */
    private static final int MOST_TOKENS = 500;
    /** The classifier's likelihoods would cost as much time again as its labels; this is its precision on tech news. */
    private static final double CONFIDENCE = 0.78;

    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "LOCATION", EntityType.PLACE);

    private final CRFClassifier<CoreLabel> classifier;

    private EnglishTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** Loads the classifier from the class path. */
    static EnglishTagger load() throws IOException {
        // CoreNLP tells standard error what it loads, which is the place of Klip's own messages.
        RedwoodConfiguration.current().clear().apply();
        try (InputStream in = EnglishTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the English name model is not on the class path: " + MODEL);
            }
            ObjectInputStream objects =
                    new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
            return new EnglishTagger(CRFClassifier.getClassifier(objects));
        } catch (ClassNotFoundException e) {
            throw new IOException("the English name model needs a class that is missing", e);
        }
    }

    @Override
    public List<FoundName> find(List<String> forms) {
        List<FoundName> found = new ArrayList<>();
        for (int start = 0; start < forms.size(); start += MOST_TOKENS) {
            List<String> piece = forms.subList(start, Math.min(forms.size(), start + MOST_TOKENS));
            collect(classify(piece), start, found);
        }
        return found;
    }

    private List<@Nullable EntityType> classify(List<String> forms) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String form : forms) {
            CoreLabel token = new CoreLabel();
            token.setWord(form);
            token.setValue(form);
            tokens.add(token);
        }
        List<@Nullable EntityType> types = new ArrayList<>();
        for (CoreLabel token : classifier.classifySentence(tokens)) {
            types.add(TYPES.get(token.get(AnswerAnnotation.class)));
        }
        return types;
    }

    private static void collect(List<@Nullable EntityType> types, int offset, List<FoundName> found) {
        int at = 0;
        while (at < types.size()) {
            EntityType type = types.get(at);
            int first = at++;
            if (type == null) {
                continue;
            }
            while (at < types.size() && types.get(at) == type) {
                at++;
            }
            found.add(new FoundName(new TokenRange(first + offset, at + offset, type), CONFIDENCE));
        }
    }
}
