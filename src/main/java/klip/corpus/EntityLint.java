package klip.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the header says of an entity and the article does not. */
final class EntityLint implements Lint {
    @Override
    public List<LintWarning> check(SourceArticle article) {
        String text = article.blocks().stream()
                .filter(block -> block.kind().segment() != null)
                .map(Block::text)
                .collect(Collectors.joining("\n"));
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<LintWarning> warnings = new ArrayList<>();
        for (SourceArticle.Entity entity : article.entities()) {
            require(composed, entity.name(), "name", article, entity, warnings);
            if (entity.age() != null) {
                require(composed, entity.age().toString(), "age", article, entity, warnings);
            }
            for (String title : entity.jobTitles()) {
                require(
                        composed.toLowerCase(Locale.ROOT),
                        title.toLowerCase(Locale.ROOT),
                        "jobTitle",
                        article,
                        entity,
                        warnings);
            }
        }
        return warnings;
    }

    private static void require(
            String text,
            String words,
            String what,
            SourceArticle article,
            SourceArticle.Entity entity,
            List<LintWarning> warnings) {
        if (!text.contains(words)) {
            warnings.add(LintWarning.at(
                    article,
                    entity.line(),
                    "the " + what + " `" + words + "` of " + entity.key() + " is not in the text"));
        }
    }
}
