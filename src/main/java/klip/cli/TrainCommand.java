package klip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.corpus.SourceArticle;
import klip.evaluate.NameScore;
import klip.language.Language;
import klip.name.FirstTagger;
import klip.train.EventModelTrainer;
import klip.train.NameModelTrainer;
import klip.train.NameTrainingData;
import klip.train.Reliability;
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
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "names, text or events?");
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
        FirstTagger first = options.language == Language.ENGLISH ? FirstTagger.load() : null;
        NameModelTrainer trainer =
                new NameModelTrainer(options.lists, options.clusters, options.text, first, streams.errWriter());
        NameTrainingData data = options.data();
        if (output != null) {
            report("dev", trainer.train(options.language, data, output));
        }
        if (crossValidate) {
            report("cross-validation", trainer.crossValidate(data));
        }
        return ExitCode.DONE;
    }

    @Command(name = "events", description = "Train the model that judges mentions of events, on a corpus's own splits.")
    int events(
            @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "An annotated corpus.")
                    Path corpus,
            @Option(
                            names = "--split",
                            split = ",",
                            defaultValue = "train",
                            paramLabel = "SPLIT",
                            description = "What to train on: train, dev.")
                    List<SourceArticle.Split> splits,
            @Option(
                            names = "--ordinary",
                            paramLabel = "DIR",
                            description = "Plain texts of all sorts, a sentence a line, that tell hardly any event.")
                    @Nullable
                    Path ordinary,
            @Option(names = "--output", paramLabel = "DIR", description = "Gets the model; without, it is not made.")
                    @Nullable
                    Path output,
            @Option(
                            names = "--cross-validate",
                            description = "Print how sure and how right it is on articles left out.")
                    boolean crossValidate)
            throws IOException {
        EventModelTrainer trainer = new EventModelTrainer(GoldSplits.read(corpus, splits));
        if (ordinary != null) {
            trainer.addOrdinary(ordinary);
        }
        if (crossValidate) {
            streams.write(Reliability.table(trainer.crossValidate()));
        }
        if (output != null) {
            Files.writeString(output.resolve("events.tsv"), trainer.train().text(), StandardCharsets.UTF_8);
        }
        return ExitCode.DONE;
    }

    private void report(String on, NameScore score) throws IOException {
        streams.print(on + ": " + score);
    }
}
