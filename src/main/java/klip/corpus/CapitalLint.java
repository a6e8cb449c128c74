package klip.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.page.Span;

/** Capitalised words within a sentence that no annotation covers. */
final class CapitalLint implements Lint {
    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}-]+");
    /** After these, a capital starts a sentence or a quotation and says nothing. */
    private static final String OPENERS = ".:!?»\"“'‘•–";

    @Override
    public List<LintWarning> check(SourceArticle article) {
        List<LintWarning> warnings = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind().segment() != null && block.kind() != BlockKind.TABLE) {
                warnings.addAll(check(article, block));
            }
        }
        return warnings;
    }

    private static List<LintWarning> check(SourceArticle article, Block block) {
        List<LintWarning> warnings = new ArrayList<>();
        Matcher word = CAPITALISED.matcher(block.text());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (!startsSentence(block, span.start()) && !isCovered(block, span)) {
                warnings.add(LintWarning.at(
                        article, block.line(), "`" + word.group() + "` is capitalised and not annotated"));
            }
        }
        return warnings;
    }

    private static boolean startsSentence(Block block, int start) {
        String before = block.text().substring(0, start).stripTrailing();
        return before.isEmpty()
                || OPENERS.indexOf(before.charAt(before.length() - 1)) >= 0
                || block.sentences().stream().anyMatch(sentence -> sentence.start() == start);
    }

    private static boolean isCovered(Block block, Span word) {
        return block.annotations().stream()
                .anyMatch(annotation -> annotation.span().contains(word));
    }
}
