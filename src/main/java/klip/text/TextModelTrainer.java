package klip.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import klip.page.Span;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;

/**
 * Trains the Danish tokeniser and sentence models from a treebank.
 *
 * <p>The same treebank gives the same bytes. Thread-safe.
 */
public final class TextModelTrainer {
    /** The tokeniser's file in the models folder. */
    public static final String TOKEN_MODEL = "da-token.bin";

    /** The sentence model's file in the models folder. */
    public static final String SENTENCE_MODEL = "da-sentence.bin";

    /** So many sentences in a document of the sentence trainer, which reads context across sentences. */
    private static final int SENTENCES_A_DOCUMENT = 20;

    private static final char[] SENTENCE_ENDS = {'.', '!', '?'};

    /**
     * Trains both models and writes them as {@link #TOKEN_MODEL} and {@link #SENTENCE_MODEL}.
     *
     * @param folder made where it is missing
     * @throws IOException if a file cannot be written
     */
    public void train(Treebank treebank, Path folder) throws IOException {
        Files.createDirectories(folder);
        ModelArchive.write(trainTokens(treebank), folder.resolve(TOKEN_MODEL));
        ModelArchive.write(trainSentences(treebank), folder.resolve(SENTENCE_MODEL));
    }

    private static BaseModel trainTokens(Treebank treebank) throws IOException {
        List<TokenSample> samples =
                treebank.sentences().stream().map(TextModelTrainer::tokenSample).toList();
        return TokenizerME.train(
                ObjectStreamUtils.createObjectStream(samples),
                new TokenizerFactory("dan", null, true, null),
                parameters("PERCEPTRON", 100, 0));
    }

    private static BaseModel trainSentences(Treebank treebank) throws IOException {
        List<SentenceSample> samples = new ArrayList<>();
        List<Treebank.Sample> all = treebank.sentences();
        for (int i = 0; i < all.size(); i += SENTENCES_A_DOCUMENT) {
            samples.add(sentenceSample(all.subList(i, Math.min(all.size(), i + SENTENCES_A_DOCUMENT))));
        }
        return SentenceDetectorME.train(
                "dan",
                ObjectStreamUtils.createObjectStream(samples),
                new SentenceDetectorFactory("dan", true, null, SENTENCE_ENDS),
                parameters("MAXENT", 100, 2));
    }

    private static TokenSample tokenSample(Treebank.Sample sentence) {
        opennlp.tools.util.Span[] spans =
                sentence.tokens().stream().map(TextModelTrainer::openNlp).toArray(opennlp.tools.util.Span[]::new);
        return new TokenSample(sentence.text(), spans);
    }

    private static SentenceSample sentenceSample(List<Treebank.Sample> sentences) {
        StringBuilder document = new StringBuilder();
        List<opennlp.tools.util.Span> spans = new ArrayList<>();
        for (Treebank.Sample sentence : sentences) {
            int start = document.length();
            document.append(sentence.text());
            spans.add(new opennlp.tools.util.Span(start, document.length()));
            document.append(' ');
        }
        return new SentenceSample(document, spans.toArray(opennlp.tools.util.Span[]::new));
    }

    private static opennlp.tools.util.Span openNlp(Span span) {
        return new opennlp.tools.util.Span(span.start(), span.end());
    }

    private static TrainingParameters parameters(String algorithm, int iterations, int cutoff) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventTrainer.EVENT_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        return parameters;
    }
}
