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
        String text = normal(article.blocks().stream()
                .filter(block -> block.kind().segment() != null)
                .map(Block::text)
                .collect(Collectors.joining("\n")));
        List<LintWarning> warnings = new ArrayList<>();
        for (SourceArticle.Entity entity : article.entities()) {
            for (String words : claims(entity)) {
                if (!text.contains(normal(words))) {
                    String message = "`" + words + "`, said of " + entity.key() + ", is not in the text";
                    warnings.add(LintWarning.at(article, entity.line(), message));
                }
            }
        }
        return warnings;
    }

    private static List<String> claims(SourceArticle.Entity entity) {
        List<String> claims = new ArrayList<>(entity.jobTitles());
        claims.add(entity.name());
        if (entity.age() != null) {
            claims.add(entity.age().toString());
        }
        return claims;
    }

    // A title may start its sentence, and letters may be composed in one place and decomposed in the other.
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
