package klip.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import klip.page.Segment;
import klip.page.Story;
import org.jspecify.annotations.Nullable;

/**
 * Tells what language a story and its segments are written in. Thread-safe.
 *
 * <p>Function words settle most texts. Where they do not, as in a headline, they are weighed together with a model of
 * character n-grams, which is loaded when first needed. The language that the page claims decides only where text does
 * not.
 */
public final class LanguageDetector {
    /** So much of an article tells its language; so much of one segment, lest a long quotation outvote the rest. */
    private static final int MOST_OF_ARTICLE = 4_000;

    private static final int MOST_OF_SEGMENT = 800;

    /** Below these, function words alone do not settle a text. */
    private static final int CLEAR_VOTES = 5;

    private static final int CLEAR_LEAD = 3;
    private static final double CLEAR_SHARE = 0.25;

    /** A segment of fewer words says too little against its article. */
    private static final int SEGMENT_WORDS = 8;

    /** A segment with fewer of its article's function words is looked at again. */
    private static final double FOREIGN_SHARE = 0.1;

    /** How much one function word weighs, in natural logarithms of odds. */
    private static final double VOTE = 0.7;

    /** The votes of a longer text weigh together as those of this many words: beside them the model is sure too. */
    private static final int WEIGHED_WORDS = 15;

    /** How much likelier than another a page is in a language that Klip reads. */
    private static final double READ = 0.5;

    /** How much likelier than another a segment is in its article's language. */
    private static final double SAME_AS_ARTICLE = 1.5;

    /** Below this the text does not tell, and the page's own word is taken. */
    private static final double UNSURE = 0.5;

    private final FunctionWords functionWords = FunctionWords.load();
    private @Nullable CharacterModel characterModel;

    /** A detector that has not loaded its model yet. */
    public LanguageDetector() {}

    /**
     * The languages of a story.
     *
     * @param given the language of the article where the caller knows it, else null
     */
    public StoryLanguage detect(Story story, @Nullable Language given) {
        Verdict article = given == null ? article(story) : new Verdict(given, 1);
        List<Language> segments = new ArrayList<>();
        for (Segment segment : story.segments()) {
            segments.add(segment(clip(segment.span().of(story.text())), article.language));
        }
        return new StoryLanguage(article.language, article.confidence, segments);
    }

    private record Verdict(Language language, double confidence) {}

    private Verdict article(Story story) {
        String text = sample(story);
        Votes votes = functionWords.votes(text);
        Verdict verdict = votes.words() == 0
                ? new Verdict(Language.OTHER, 0)
                : isClear(votes) ? weigh(votes, VOTE, Map.of()) : weigh(votes, text, null);
        String claimed = story.metadata().htmlLanguage();
        return verdict.confidence < UNSURE && claimed != null
                ? new Verdict(Language.ofTag(claimed), verdict.confidence)
                : verdict;
    }

    private Language segment(String text, Language article) {
        Votes votes = functionWords.votes(text);
        Candidate own = Candidate.of(article);
        if (votes.words() < SEGMENT_WORDS) {
            return article;
        }
        if (isClear(votes)) {
            return votes.best().language();
        }
        boolean foreign = votes.of(own) < FOREIGN_SHARE * votes.words();
        return foreign && article != Language.OTHER ? weigh(votes, text, own).language : article;
    }

    private Verdict weigh(Votes votes, String text, @Nullable Candidate article) {
        Map<Candidate, Double> prior = model().logProbabilities(text);
        prior.replaceAll((candidate, weight) -> weight
                + (candidate.language() == Language.OTHER ? 0 : READ)
                + (candidate == article ? SAME_AS_ARTICLE : 0));
        return weigh(votes, VOTE * Math.min(1, (double) WEIGHED_WORDS / votes.words()), prior);
    }

    /** Adds votes to what is known before, and takes the weights as the logarithms of odds. */
    private static Verdict weigh(Votes votes, double vote, Map<Candidate, Double> prior) {
        Map<Candidate, Double> weights = new EnumMap<>(Candidate.class);
        Candidate best = Candidate.DANISH;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : Candidate.values()) {
            double weight = prior.getOrDefault(candidate, 0.0) + vote * votes.of(candidate);
            weights.put(candidate, weight);
            best = weight > most ? candidate : best;
            most = Math.max(weight, most);
        }
        double highest = most;
        Map<Language, Double> odds = new EnumMap<>(Language.class);
        weights.forEach(
                (candidate, weight) -> odds.merge(candidate.language(), Math.exp(weight - highest), Double::sum));
        double all = odds.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Verdict(best.language(), odds.getOrDefault(best.language(), 0.0) / all);
    }

    /** Whether function words alone settle a text: neighbours share most of them, so chance differences grow as the root. */
    private static boolean isClear(Votes votes) {
        int most = votes.of(votes.best());
        return most >= CLEAR_VOTES
                && most >= CLEAR_SHARE * votes.words()
                && votes.lead() >= Math.max(CLEAR_LEAD, Math.sqrt(most));
    }

    private static String sample(Story story) {
        StringBuilder sample = new StringBuilder();
        for (Segment segment : story.segments()) {
            if (sample.length() < MOST_OF_ARTICLE) {
                sample.append(clip(segment.span().of(story.text()))).append('\n');
            }
        }
        return sample.toString();
    }

    private static String clip(String text) {
        return text.length() <= MOST_OF_SEGMENT ? text : text.substring(0, MOST_OF_SEGMENT);
    }

    private synchronized CharacterModel model() {
        if (characterModel == null) {
            characterModel = CharacterModel.load();
        }
        return characterModel;
    }
}
