package klip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.evaluate.NameScore;
import klip.train.NameModelTrainer;
import klip.train.TextModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code klip train}: the models of the folder {@code models}. */
@Command(name = "train", description = "Make the models from labelled text; the same input gives the same bytes.")
final class TrainCommand implements Callable<Integer> {
    static final String TRAIN = "Labelled sentences to learn from, CoNLL with the names in IOB2.";

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    TrainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "names or text?");
    }

    @Command(name = "text", description = "Train the models that find Danish tokens and sentences.")
    int text(
            @Option(names = "--train", required = true, paramLabel = "FILE", description = TRAIN) Path train,
            @Option(names = "--output", required = true, paramLabel = "DIR", description = "Gets the models.")
                    Path output)
            throws IOException {
        TextModels.trainTextModels(train, output);
        return ExitCode.DONE;
    }

    @Command(name = "names", description = "Train the tagger of names, and print its score.")
    int names(
            @Mixin NameTrainingOptions options,
            @Option(
                            names = "--output",
                            paramLabel = "DIR",
                            description = "Gets the models; without, they are not made.")
                    @Nullable
                    Path output,
            @Option(names = "--cross-validate", description = "Print the score of three-fold cross-validation too.")
                    boolean crossValidate)
            throws IOException {
        NameModelTrainer trainer =
                new NameModelTrainer(options.lists, options.clusters, options.text, streams.errWriter());
        if (output != null) {
            report("dev", trainer.train(options.language, options.train, options.dev, output));
        }
        if (crossValidate) {
            report("cross-validation", trainer.crossValidate(options.train, options.dev));
        }
        return ExitCode.DONE;
    }

    private void report(String on, NameScore score) throws IOException {
        streams.print(on + ": " + score);
    }
}
