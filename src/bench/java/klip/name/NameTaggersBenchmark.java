package klip.name;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import klip.article.Article;
import klip.corpus.CorpusFolder;
import klip.corpus.SourceArticle;
import klip.corpus.SourceException;
import klip.evaluate.GoldFolder;
import klip.evaluate.GoldTextReader;
import klip.evaluate.NameScore;
import klip.evaluate.TaggedSentence;
import klip.event.EventFinder;
import klip.event.EventModel;
import klip.language.Language;

/**
 * Klip's taggers of names beside those of CoreNLP and OpenNLP on the same sentences in the same run: F1 of exact spans and types
 * on the development part of a public set and of Klip's corpus, products left out, and speed on the former. What has to be
 * trained is trained in the run, on the public sentences that Klip's own model learns from.
 *
 * <p>Takes the folder of the public sets, the folder of the corpus, and which systems to run, by their first word; none for all.
 */
final class NameTaggersBenchmark {
    private static final int ROUNDS = 3;

    private final Path data;
    private final Path corpus;
    private final Set<String> chosen;

    private NameTaggersBenchmark(Path data, Path corpus, Set<String> chosen) {
        this.data = data;
        this.corpus = corpus;
        this.chosen = chosen;
    }

    /** A tagger of names; one thread. */
    interface Tagger {
        /** The names of a sentence, given by the forms of its tokens. */
        List<TokenRange> names(List<String> forms, Domain domain);
    }

    /** Makes a tagger, from sentences to learn from if it needs some. */
    private interface Maker {
        Tagger make(List<TaggedSentence> train) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Set<String> chosen = Stream.of(arguments).skip(2).collect(Collectors.toSet());
        NameTaggersBenchmark benchmark =
                new NameTaggersBenchmark(Path.of(arguments[0]), Path.of(arguments[1]), chosen);
        System.out.println("| language | system | public set | corpus | tokens per CPU-s |");
        System.out.println("|---|---|---|---|---|");
        benchmark.danish();
        benchmark.english();
    }

    private void danish() throws IOException {
        Path folder = data.resolve("danish/ner");
        List<TaggedSentence> train = TaggedSentence.readAll(folder.resolve("uner_train.iob2"));
        List<TaggedSentence> dev = TaggedSentence.readAll(folder.resolve("uner_dev.iob2"));
        compare(Language.DANISH, train, dev, Map.of());
    }

    private void english() throws IOException {
        List<TaggedSentence> train = new ArrayList<>();
        Path folder = data.resolve("english/ner");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.getFileName().toString().startsWith("uner")) {
                    train.addAll(TaggedSentence.readAll(file));
                }
            }
        }
        List<TaggedSentence> dev = TaggedSentence.readAll(folder.resolve("uner_ewt_dev.tsv"));
        Map<String, Maker> ready = new java.util.TreeMap<>();
        ready.put("CRFClassifier 4.5.10, its 3-class model", unused -> ClassifierNames.load());
        ready.put("CoreNLP 4.5.10, default pipeline", unused -> new PipelineNames());
        compare(Language.ENGLISH, train, dev, ready);
    }

    private void compare(
            Language language, List<TaggedSentence> train, List<TaggedSentence> dev, Map<String, Maker> ready)
            throws IOException {
        List<TaggedSentence> articles = articles(language);
        NameFinder finder = new NameFinder();
        measure(language, "Klip", unused -> (forms, domain) -> ranges(finder.tag(forms, language, domain)), train, dev, articles);
        for (Map.Entry<String, Maker> other : ready.entrySet()) {
            measure(language, other.getKey(), other.getValue(), train, dev, articles);
        }
        measure(language, "OpenNLP 2.5.11, trained here", OpenNlpNames::train, train, dev, articles);
        if (language == Language.DANISH) {
            measure(language, "CRFClassifier 4.5.10, trained here", ClassifierNames::train, train, dev, articles);
        }
    }

    private void measure(
            Language language,
            String system,
            Maker maker,
            List<TaggedSentence> train,
            List<TaggedSentence> dev,
            List<TaggedSentence> articles)
            throws IOException {
        if (!chosen.isEmpty() && !chosen.contains(system.split("[ ,]", 2)[0])) {
            return;
        }
        Tagger tagger = maker.make(train);
        double inArticles = score(tagger, articles, Domain.ARTICLE);
        double alone = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = processorTime();
            alone = score(tagger, dev, Domain.OTHER);
            best = Math.min(best, processorTime() - start);
        }
        long tokens = dev.stream().mapToLong(sentence -> sentence.forms().size()).sum();
        long speed = tokens * 1_000_000_000L / best;
        System.out.printf(
                Locale.ROOT, "| %s | %s | %.1f | %.1f | %,d |%n", language.tag(), system, alone, inArticles, speed);
    }

    private static double score(Tagger tagger, List<TaggedSentence> sentences, Domain domain) {
        NameScore score = new NameScore();
        for (TaggedSentence sentence : sentences) {
            score.add(known(sentence.names()), known(tagger.names(sentence.forms(), domain)));
        }
        return score.micro().f1();
    }

    private static List<TokenRange> known(List<TokenRange> names) {
        return names.stream().filter(name -> name.type() != EntityType.PRODUCT).toList();
    }

    private static List<TokenRange> ranges(List<FoundName> names) {
        return names.stream().map(FoundName::range).toList();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private List<TaggedSentence> articles(Language language) throws IOException {
        GoldTextReader reader = new GoldTextReader(new EventFinder(EventModel.of(Map.of())), true);
        Set<String> names = developmentArticles();
        return GoldFolder.read(corpus.resolve("gold")).articles().stream()
                .filter(article -> language.tag().equals(article.article().language()))
                .filter(article -> names.contains(withoutEnding(article)))
                .flatMap(article -> reader.sentences(article).stream())
                .toList();
    }

    private Set<String> developmentArticles() throws IOException {
        try {
            return CorpusFolder.read(corpus).stream()
                    .filter(article -> article.header().split() == SourceArticle.Split.DEV)
                    .map(SourceArticle::name)
                    .collect(Collectors.toSet());
        } catch (SourceException e) {
            throw new IOException("the sources of " + corpus + " have faults", e);
        }
    }

    private static String withoutEnding(Article article) {
        String source = article.article().source();
        return source.substring(0, source.lastIndexOf('.'));
    }
}
