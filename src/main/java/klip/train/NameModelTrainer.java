package klip.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import klip.article.Sha256;
import klip.evaluate.NameScore;
import klip.evaluate.TaggedSentence;
import klip.language.Language;
import klip.name.EntityType;
import klip.name.FirstTagger;
import klip.name.FoundName;
import klip.name.Gazetteer;
import klip.name.Lexicon;
import klip.name.ModelFile;
import klip.name.NameLabels;
import klip.name.NameModel;
import org.jspecify.annotations.Nullable;

/**
 * Trains the tagger of names of one language from tagged sentences, lists of names, word classes and plain text. The same
 * input gives the same files, byte for byte.
 */
public final class NameModelTrainer {
    private static final NameLabels LABELS =
            new NameLabels(List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.PRODUCT));
    private static final int FOLDS = 3;
    // Half of the features never grow beyond this; without them no score changes and the file is half as large.
    private static final double LEAST_WEIGHT = 0.002;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final List<Path> sources;
    private final @Nullable FirstTagger first;
    private final PrintWriter talk;

    /**
     * Reads what surrounds the tagged sentences.
     *
     * @param lists folder of lists of names
     * @param clusters tables of word classes: word, path, class, count; may be gzipped
     * @param text folder of plain text, a sentence a line; files may be gzipped; null for none
     * @param first another tagger whose votes the model weighs; null for none
     * @param talk takes a line an epoch
     * @throws IOException if something cannot be read
     */
    public NameModelTrainer(
            Path lists, List<Path> clusters, @Nullable Path text, @Nullable FirstTagger first, PrintWriter talk)
            throws IOException {
        NameLists names = new NameLists(lists);
        this.gazetteer = names.read();
        List<Map<String, String>> classings = new ArrayList<>();
        for (Path table : clusters) {
            classings.add(UnlabelledText.paths(table));
        }
        this.lexicon = Lexicon.of(classings, text == null ? Map.of() : UnlabelledText.capitalisation(text));
        this.sources = new ArrayList<>(names.files());
        this.sources.addAll(clusters);
        if (text != null) {
            this.sources.addAll(UnlabelledText.files(text));
        }
        this.first = first;
        this.talk = talk;
    }

    /**
     * Trains and writes {@code names-LANGUAGE.bin} and {@code gazetteer.bin}.
     *
     * @param language the language of the text
     * @param data what to learn from and report on
     * @param output the folder to write to
     * @return the score on the sentences to report on that stand by themselves
     * @throws IOException if something cannot be read or written
     */
    public NameScore train(Language language, NameTrainingData data, Path output) throws IOException {
        SentenceInputs inputs = inputs(data);
        NameModel model = fit(data.all(), inputs, data);
        List<Path> files = new ArrayList<>(sources);
        files.addAll(data.files());
        String licence = "GPL-3.0-or-later; made from data under CC BY-SA 4.0 and others, see MODELS.md";
        Files.createDirectories(output);
        try (OutputStream out = Files.newOutputStream(output.resolve("gazetteer.bin"))) {
            gazetteer.write(out, new ModelFile.Header("gazetteer", "", checksum(sources, List.of()), licence));
        }
        String kind = "names-" + language.tag();
        try (OutputStream out = Files.newOutputStream(output.resolve(kind + ".bin"))) {
            String checksum = checksum(files, data.articles());
            model.write(out, new ModelFile.Header(kind, "PER ORG LOC PRODUCT", checksum, licence));
        }
        return score(model, inputs, data.dev());
    }

    /**
     * Three-fold cross-validation over the sentences by themselves: the fold of one is its number modulo 3, counted over
     * train, then dev. The articles to learn from are learnt from in every fold.
     *
     * @return the score of all folds together
     */
    public NameScore crossValidate(NameTrainingData data) {
        List<TaggedSentence> all = new ArrayList<>(data.train());
        all.addAll(data.dev());
        SentenceInputs inputs = inputs(data);
        NameScore sum = new NameScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TaggedSentence> rest = new ArrayList<>();
            List<TaggedSentence> test = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % FOLDS == fold ? test : rest).add(all.get(i));
            }
            rest.addAll(data.articles());
            NameScore score = score(fit(rest, inputs, null), inputs, test);
            talk.println("fold " + fold + ": " + score);
            sum.add(score);
        }
        return sum;
    }

    private SentenceInputs inputs(NameTrainingData data) {
        List<TaggedSentence> articles = new ArrayList<>(data.articles());
        articles.addAll(data.heldArticles());
        return new SentenceInputs(first, articles);
    }

    private NameModel fit(List<TaggedSentence> train, SentenceInputs inputs, @Nullable NameTrainingData reported) {
        FeatureIndex index = new FeatureIndex(train, inputs, gazetteer, lexicon);
        List<TrainingSentence> rows =
                train.stream().map(sentence -> index.encode(sentence, LABELS)).toList();
        SequenceTrainer.Settings settings = SequenceTrainer.Settings.DEFAULT;
        SequenceTrainer trainer = new SequenceTrainer(rows, index.size(), LABELS, settings);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            trainer.epoch(epoch);
            if (reported != null) {
                report(epoch + 1, model(trainer, index), inputs, reported);
            }
        }
        return model(trainer, index);
    }

    private void report(int epoch, NameModel model, SentenceInputs inputs, NameTrainingData data) {
        talk.println("epoch " + epoch + ": " + score(model, inputs, data.dev()));
        if (!data.heldArticles().isEmpty()) {
            talk.println("  articles: " + score(model, inputs, data.heldArticles()));
        }
        talk.flush();
    }

    private NameModel model(SequenceTrainer trainer, FeatureIndex index) {
        return new NameModel(LABELS, trainer.model(index, LEAST_WEIGHT), lexicon, gazetteer);
    }

    private static NameScore score(NameModel model, SentenceInputs inputs, List<TaggedSentence> sentences) {
        return NameScore.ofMarkedTypes(
                sentences,
                sentence -> model.find(inputs.of(sentence)).stream()
                        .map(FoundName::range)
                        .toList());
    }

    private static String checksum(List<Path> files, List<TaggedSentence> articles) throws IOException {
        MessageDigest digest = Sha256.digest();
        for (Path file : files) {
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        articles.forEach(sentence -> digest.update(sentence.toString().getBytes(StandardCharsets.UTF_8)));
        return Sha256.of(digest);
    }
}
