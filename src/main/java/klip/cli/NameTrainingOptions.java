package klip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import klip.article.Article;
import klip.corpus.SourceArticle;
import klip.language.Language;
import klip.train.NameTrainingData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the tagger of names learns from; picocli fills all of it or refuses the command. */
@SuppressWarnings("NullAway.Init")
final class NameTrainingOptions {
    @Option(
            names = "--language",
            required = true,
            paramLabel = "da|en",
            converter = PageOptions.LanguageConverter.class,
            description = "The language of the sentences.")
    Language language;

    @Option(names = "--train", required = true, paramLabel = "FILE", description = TrainCommand.TRAIN + " May repeat.")
    List<Path> train;

    @Option(
            names = "--dev",
            required = true,
            paramLabel = "FILE",
            description = "Labelled sentences to report on, likewise.")
    Path dev;

    @Option(names = "--lists", required = true, paramLabel = "DIR", description = "Lists of names.")
    Path lists;

    @Option(names = "--clusters", paramLabel = "FILE", description = "Classes of words; may repeat.")
    List<Path> clusters = List.of();

    @Option(names = "--text", paramLabel = "DIR", description = "Plain sentences, one a line.")
    @Nullable
    Path text;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "An annotated corpus: its split train is learnt from too, its split dev reported on.")
    @Nullable
    Path corpus;

    /** The tagged sentences that the options name. */
    NameTrainingData data() throws IOException {
        return NameTrainingData.read(
                train, dev, articles(SourceArticle.Split.TRAIN), articles(SourceArticle.Split.DEV));
    }

    private List<Article> articles(SourceArticle.Split split) throws IOException {
        if (corpus == null) {
            return List.of();
        }
        return GoldSplits.read(corpus, List.of(split)).stream()
                .filter(article -> language.tag().equals(article.article().language()))
                .toList();
    }
}
