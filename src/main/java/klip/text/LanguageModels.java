package klip.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import klip.language.Language;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The models of one language.
 *
 * <p>Immutable; what is not, is made anew for each text.
 *
 * @param sentences tells sentence ends
 * @param tokens tells token ends within a word
 */
record LanguageModels(SentenceModel sentences, TokenizerModel tokens) {
    private static final String ENGLISH_SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String ENGLISH_TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    static LanguageModels load(Language language) {
        try {
            return language == Language.DANISH
                    ? load(
                            "/klip/models/" + TextModelTrainer.SENTENCE_MODEL,
                            "/klip/models/" + TextModelTrainer.TOKEN_MODEL)
                    : load(ENGLISH_SENTENCES, ENGLISH_TOKENS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguageModels load(String sentences, String tokens) throws IOException {
        try (InputStream sentenceModel = open(sentences);
                InputStream tokenModel = open(tokens)) {
            return new LanguageModels(new SentenceModel(sentenceModel), new TokenizerModel(tokenModel));
        }
    }

    private static InputStream open(String name) {
        InputStream in = LanguageModels.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the class path lacks the model " + name);
        }
        return in;
    }
}
