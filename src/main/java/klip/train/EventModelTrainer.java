package klip.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import klip.article.Article;
import klip.evaluate.GoldTextReader;
import klip.evaluate.GoldTextReader.Labelled;
import klip.event.EventCandidate;
import klip.event.EventFinder;
import klip.event.EventModel;

/**
 * Trains the model that judges mentions of events, from annotated articles.
 *
 * <p>Logistic regression with an L2 penalty by stochastic gradient descent, steps scaled by each feature's past gradients
 * (Duchi et al. 2011), weights averaged over the second half. Every article is read twice, with the names of the gold and
 * with those found, for the model has to live with the latter. The order is drawn with a fixed seed, so the same articles
 * give the same bytes.
 */
public final class EventModelTrainer {
    private static final double PENALTY = 0.005;
    private static final int FEWEST = 2;
    private static final int FOLDS = 10;

    /** Ordinary text tells an event now and then: where a model of the articles is so sure, nothing is learned from it. */
    private static final double NEARLY_SURE = 0.9;

    private final List<List<Labelled>> articles = new ArrayList<>();
    private final List<Labelled> ordinary = new ArrayList<>();
    private final GoldTextReader withNames;

    /** Reads the articles that the model is to be trained on. */
    public EventModelTrainer(List<Article> gold) {
        EventFinder finder = new EventFinder(EventModel.of(Map.of()));
        withNames = new GoldTextReader(finder, true);
        GoldTextReader withoutNames = new GoldTextReader(finder, false);
        for (Article article : gold) {
            List<Labelled> both = new ArrayList<>(withNames.candidates(article));
            both.addAll(withoutNames.candidates(article));
            articles.add(both);
        }
    }

    /**
     * Adds plain texts of all sorts, so that the model learns what the words of business mean elsewhere: what they say is
     * taken for no event, save what the rules take for one and what the articles alone make nearly sure.
     *
     * @param folder text files, plain or gzipped, a sentence a line
     * @throws IOException if a file cannot be read
     */
    public void addOrdinary(Path folder) throws IOException {
        EventModel first = train();
        for (Article text : OrdinaryText.read(folder)) {
            for (Labelled mention : withNames.candidates(text)) {
                EventCandidate candidate = mention.candidate();
                if (!candidate.standing() && first.probability(candidate.evidence()) < NEARLY_SURE) {
                    ordinary.add(new Labelled(candidate, false));
                }
            }
        }
    }

    /** The model of all articles, and of the ordinary texts added. */
    public EventModel train() {
        return train(articles.stream().flatMap(List::stream).toList());
    }

    private EventModel train(List<Labelled> labelled) {
        List<Labelled> examples = new ArrayList<>(labelled);
        examples.addAll(ordinary);
        Map<String, Integer> numbers = numbers(examples);
        int[][] rows = examples.stream().map(e -> row(e.candidate(), numbers)).toArray(int[][]::new);
        boolean[] labels = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            labels[i] = examples.get(i).event();
        }
        double[] weights = new LogisticRegression(numbers.size(), PENALTY).fit(rows, labels);
        Map<String, Double> named = new HashMap<>();
        numbers.forEach((feature, number) -> named.put(feature, weights[number]));
        return EventModel.of(named);
    }

    /**
     * How the model fares on articles that it was not trained on, each article once.
     *
     * @return for each mention, how likely it was held and whether it is one
     */
    public List<Guess> crossValidate() {
        List<Guess> guesses = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Labelled> rest = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (i % FOLDS != fold) {
                    rest.addAll(articles.get(i));
                }
            }
            EventModel model = train(rest);
            for (int i = fold; i < articles.size(); i += FOLDS) {
                articles.get(i).forEach(e -> guesses.add(Guess.of(e, model)));
            }
        }
        return guesses;
    }

    /**
     * What a model says of a mention, and the truth.
     *
     * @param probability how likely it is held
     * @param standing whether the rules alone take it
     * @param event whether it is one
     */
    public record Guess(double probability, boolean standing, boolean event) {
        private static Guess of(Labelled example, EventModel model) {
            EventCandidate candidate = example.candidate();
            return new Guess(model.probability(candidate.evidence()), candidate.standing(), example.event());
        }
    }

    private static Map<String, Integer> numbers(List<Labelled> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.candidate().evidence().forEach(f -> counts.merge(f, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= FEWEST) {
                numbers.put(feature, numbers.size());
            }
        });
        return numbers;
    }

    private static int[] row(EventCandidate candidate, Map<String, Integer> numbers) {
        return candidate.evidence().stream()
                .distinct()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }
}
