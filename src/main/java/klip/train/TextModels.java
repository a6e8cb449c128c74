package klip.train;

import java.io.IOException;
import java.nio.file.Path;
import klip.text.TextModelTrainer;
import klip.text.Treebank;

/** Makes the models that find Danish tokens and sentences. */
public final class TextModels {
    private TextModels() {}

    /**
     * Trains the tokeniser and the sentence model and writes them into a folder.
     *
     * @param conllTrain sentences, one token a line, each after a line {@code # text = …}
     * @param modelsFolder gets {@code da-token.bin} and {@code da-sentence.bin}
     * @throws IOException if the treebank cannot be read or a model not written
     */
    public static void trainTextModels(Path conllTrain, Path modelsFolder) throws IOException {
        new TextModelTrainer().train(Treebank.read(conllTrain), modelsFolder);
    }
}
