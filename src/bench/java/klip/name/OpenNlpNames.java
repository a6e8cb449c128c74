package klip.name;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import klip.evaluate.TaggedSentence;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's name finder with its default features and parameters. */
final class OpenNlpNames implements NameTaggersBenchmark.Tagger {
    private final NameFinderME finder;

    private OpenNlpNames(NameFinderME finder) {
        this.finder = finder;
    }

    static OpenNlpNames train(List<TaggedSentence> sentences) throws IOException {
        List<NameSample> samples = sentences.stream().map(OpenNlpNames::sample).toList();
        TokenNameFinderModel model = NameFinderME.train(
                "und",
                null,
                ObjectStreamUtils.createObjectStream(samples),
                TrainingParameters.defaultParams(),
                new TokenNameFinderFactory());
        return new OpenNlpNames(new NameFinderME(model));
    }

    private static NameSample sample(TaggedSentence sentence) {
        Span[] names = sentence.names().stream()
                .map(name -> new Span(name.first(), name.end(), name.type().name().toLowerCase(Locale.ROOT)))
                .toArray(Span[]::new);
        return new NameSample(sentence.forms().toArray(new String[0]), names, false);
    }

    @Override
    public List<TokenRange> names(List<String> forms, Domain domain) {
        finder.clearAdaptiveData();
        return Arrays.stream(finder.find(forms.toArray(new String[0])))
                .map(span -> new TokenRange(
                        span.getStart(), span.getEnd(), EntityType.valueOf(span.getType().toUpperCase(Locale.ROOT))))
                .toList();
    }
}
