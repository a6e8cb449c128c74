package klip.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import klip.article.Sha256;
import klip.evaluate.NameScore;
import klip.evaluate.TaggedSentence;
import klip.language.Language;
import klip.name.EntityType;
import klip.name.FoundName;
import klip.name.Gazetteer;
import klip.name.Lexicon;
import klip.name.ModelFile;
import klip.name.NameLabels;
import klip.name.NameModel;

/**
 * Trains the tagger of names of one language from tagged sentences, lists of names, word classes and plain text. The same
 * input gives the same files, byte for byte.
 */
public final class NameModelTrainer {
    private static final NameLabels LABELS =
            new NameLabels(List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE));
    private static final int FOLDS = 3;
    // Half of the features never grow beyond this; without them no score changes and the file is half as large.
    private static final double LEAST_WEIGHT = 0.002;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final List<Path> sources;
    private final PrintWriter talk;

    /**
     * Reads what surrounds the tagged sentences.
     *
     * @param lists folder of lists of names
     * @param clusters tables of word classes: word, path, class, count; may be gzipped
     * @param text folder of plain text, a sentence a line; files may be gzipped
     * @param talk takes a line an epoch
     * @throws IOException if something cannot be read
     */
    public NameModelTrainer(Path lists, List<Path> clusters, Path text, PrintWriter talk) throws IOException {
        NameLists names = new NameLists(lists);
        this.gazetteer = names.read();
        List<Map<String, String>> classings = new ArrayList<>();
        for (Path table : clusters) {
            classings.add(UnlabelledText.paths(table));
        }
        this.lexicon = Lexicon.of(classings, UnlabelledText.capitalisation(text));
        this.sources = new ArrayList<>(names.files());
        this.sources.addAll(clusters);
        this.sources.addAll(UnlabelledText.files(text));
        this.talk = talk;
    }

    /**
     * Trains and writes {@code names-LANGUAGE.bin} and {@code gazetteer.bin}.
     *
     * @param language the language of the text
     * @param train tagged sentences to learn from (IOB2)
     * @param dev tagged sentences to report on
     * @param output the folder to write to
     * @return the score on {@code dev}
     * @throws IOException if something cannot be read or written
     */
    public NameScore train(Language language, Path train, Path dev, Path output) throws IOException {
        List<TaggedSentence> held = TaggedSentence.readAll(dev);
        NameModel model = fit(TaggedSentence.readAll(train), held);
        List<Path> data = new ArrayList<>(sources);
        data.add(train);
        String licence = "GPL-3.0-or-later; made from data under CC BY-SA 4.0 and others, see MODELS.md";
        Files.createDirectories(output);
        try (OutputStream out = Files.newOutputStream(output.resolve("gazetteer.bin"))) {
            gazetteer.write(out, new ModelFile.Header("gazetteer", "", checksum(sources), licence));
        }
        String kind = "names-" + language.tag();
        try (OutputStream out = Files.newOutputStream(output.resolve(kind + ".bin"))) {
            model.write(out, new ModelFile.Header(kind, "PER ORG LOC", checksum(data), licence));
        }
        return score(model, held);
    }

    /**
     * Three-fold cross-validation: the fold of a sentence is its number modulo 3, counted over train, then dev.
     *
     * @return the score of all folds together
     * @throws IOException if something cannot be read
     */
    public NameScore crossValidate(Path train, Path dev) throws IOException {
        List<TaggedSentence> all = new ArrayList<>(TaggedSentence.readAll(train));
        all.addAll(TaggedSentence.readAll(dev));
        NameScore sum = new NameScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Map<Boolean, List<TaggedSentence>> parts = IntStream.range(0, all.size())
                    .boxed()
                    .collect(java.util.stream.Collectors.partitioningBy(
                            i -> i % FOLDS == held,
                            java.util.stream.Collectors.mapping(all::get, java.util.stream.Collectors.toList())));
            List<TaggedSentence> test = parts.getOrDefault(true, List.of());
            NameScore score = score(fit(parts.getOrDefault(false, List.of()), List.of()), test);
            talk.println("fold " + fold + ": " + score);
            sum.add(score);
        }
        return sum;
    }

    private NameModel fit(List<TaggedSentence> train, List<TaggedSentence> dev) {
        FeatureIndex index = new FeatureIndex(train, gazetteer, lexicon);
        List<TrainingSentence> rows =
                train.stream().map(sentence -> index.encode(sentence, LABELS)).toList();
        SequenceTrainer.Settings settings = SequenceTrainer.Settings.DEFAULT;
        SequenceTrainer trainer = new SequenceTrainer(rows, index.size(), LABELS, settings);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            trainer.epoch(epoch);
            if (!dev.isEmpty()) {
                talk.println("epoch " + (epoch + 1) + ": " + score(model(trainer, index), dev));
                talk.flush();
            }
        }
        return model(trainer, index);
    }

    private NameModel model(SequenceTrainer trainer, FeatureIndex index) {
        return new NameModel(LABELS, trainer.model(index, LEAST_WEIGHT), lexicon, gazetteer);
    }

    private static NameScore score(NameModel model, List<TaggedSentence> sentences) {
        return NameScore.of(
                sentences,
                forms -> model.find(forms).stream().map(FoundName::range).toList());
    }

    private static String checksum(List<Path> files) throws IOException {
        MessageDigest digest = Sha256.digest();
        for (Path file : files) {
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return Sha256.of(digest);
    }
}
