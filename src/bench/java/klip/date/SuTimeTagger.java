package klip.date;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import klip.page.Span;

/** SUTime behind CoreNLP's tokeniser and part-of-speech tagger; without its calendar of holidays. */
final class SuTimeTagger implements DateTaggersBenchmark.DateTagger {
    private final AnnotationPipeline pipeline = new AnnotationPipeline();

    SuTimeTagger() {
        Properties settings = new Properties();
        settings.setProperty("sutime.binders", "0");
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", settings));
    }

    @Override
    public List<DateTaggersBenchmark.Tagged> dates(String text, LocalDate published) {
        Annotation annotation = new Annotation(text);
        annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        pipeline.annotate(annotation);
        List<DateTaggersBenchmark.Tagged> dates = new ArrayList<>();
        for (CoreMap phrase : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = phrase.get(TimeAnnotations.TimexAnnotation.class);
            if (timex.timexType().equals("DATE") && timex.value() != null) {
                int start = phrase.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
                int end = phrase.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
                dates.add(new DateTaggersBenchmark.Tagged(new Span(start, end), timex.value()));
            }
        }
        return dates;
    }
}
