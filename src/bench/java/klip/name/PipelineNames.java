package klip.name;

import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/** CoreNLP's annotator {@code ner} as it comes, but for holidays, on tokens that are given. */
final class PipelineNames implements NameTaggersBenchmark.Tagger {
    private final StanfordCoreNLP pipeline;

    PipelineNames() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        settings.setProperty("tokenize.whitespace", "true");
        settings.setProperty("ssplit.isOneSentence", "true");
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("ner.buildEntityMentions", "false");
        this.pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public List<TokenRange> names(List<String> forms, Domain domain) {
        CoreDocument document = new CoreDocument(String.join(" ", forms));
        pipeline.annotate(document);
        return LabelRuns.names(document.tokens().stream()
                .map(token -> token.get(NamedEntityTagAnnotation.class))
                .toList());
    }
}
