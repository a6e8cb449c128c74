package klip.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.page.Span;

/** Words that are a mention in one place and of another entity, or of none, in another. */
final class NameLint implements Lint {
    @Override
    public List<LintWarning> check(SourceArticle article) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        for (Block block : article.blocks()) {
            for (Annotation annotation : block.annotations()) {
                if (annotation.tag() instanceof Tag.Mention mention) {
                    String words = annotation.span().of(block.text());
                    keys.computeIfAbsent(words, name -> new LinkedHashSet<>()).add(mention.key());
                }
            }
        }
        List<LintWarning> warnings = new ArrayList<>();
        keys.forEach((words, named) -> {
            if (named.size() > 1) {
                warnings.add(LintWarning.at(article, 1, "`" + words + "` is a mention of each of " + named));
            }
            warnings.addAll(unmarked(article, words));
        });
        return warnings;
    }

    private static List<LintWarning> unmarked(SourceArticle article, String words) {
        // A hyphen on either side makes a compound, in which a name is no mention.
        Pattern alone = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}-])");
        List<LintWarning> warnings = new ArrayList<>();
        for (Block block : article.blocks()) {
            Matcher occurrence = alone.matcher(block.text());
            while (block.kind().segment() != null && occurrence.find()) {
                if (!isMarked(block, new Span(occurrence.start(), occurrence.end()))) {
                    warnings.add(LintWarning.at(
                            article, block.line(), "`" + words + "` is a mention elsewhere, but not here"));
                }
            }
        }
        return warnings;
    }

    private static boolean isMarked(Block block, Span words) {
        return block.annotations().stream()
                .anyMatch(annotation -> annotation.tag() instanceof Tag.Mention
                        && annotation.span().contains(words));
    }
}
