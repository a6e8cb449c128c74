package klip.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import klip.evaluate.TaggedSentence;

/** CoreNLP's classifier alone: its own English model, or one of the features that its makers advise, trained here. */
final class ClassifierNames implements NameTaggersBenchmark.Tagger {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final List<String> FEATURES = List.of(
            "useClassFeature", "useWord", "useNGrams", "noMidNGrams", "usePrev", "useNext", "useSequences",
            "usePrevSequences", "useTypeSeqs", "useTypeSeqs2", "useTypeySequences", "useDisjunctive");

    private final CRFClassifier<CoreLabel> classifier;

    private ClassifierNames(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    static ClassifierNames load() {
        return new ClassifierNames(CRFClassifier.getClassifierNoExceptions(MODEL));
    }

    static ClassifierNames train(List<TaggedSentence> sentences) throws IOException {
        Path file = Files.createTempFile("names", ".tsv");
        Files.writeString(file, columns(sentences), StandardCharsets.UTF_8);
        Properties settings = new Properties();
        settings.setProperty("map", "word=0,answer=1");
        settings.setProperty("trainFile", file.toString());
        settings.setProperty("maxNGramLeng", "6");
        settings.setProperty("wordShape", "chris2useLC");
        FEATURES.forEach(feature -> settings.setProperty(feature, "true"));
        CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(settings);
        classifier.train();
        Files.delete(file);
        return new ClassifierNames(classifier);
    }

    private static String columns(List<TaggedSentence> sentences) {
        StringBuilder text = new StringBuilder();
        for (TaggedSentence sentence : sentences) {
            List<String> labels = new ArrayList<>(Collections.nCopies(sentence.forms().size(), "O"));
            sentence.names().forEach(name -> Collections.fill(labels.subList(name.first(), name.end()), name.type().name()));
            for (int i = 0; i < labels.size(); i++) {
                text.append(sentence.forms().get(i)).append('\t').append(labels.get(i)).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Override
    public List<TokenRange> names(List<String> forms, Domain domain) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String form : forms) {
            CoreLabel token = new CoreLabel();
            token.setWord(form);
            token.setValue(form);
            tokens.add(token);
        }
        return LabelRuns.names(classifier.classifySentence(tokens).stream()
                .map(token -> token.get(AnswerAnnotation.class))
                .toList());
    }
}
