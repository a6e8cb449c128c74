package klip.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import klip.article.Article;
import klip.evaluate.ErrorReport;

/**
 * Something that is not as the gold has it, placed in the article.
 *
 * @param stage which part of the answer
 * @param type what it is
 * @param fault MISSED, FALSE or WRONG
 * @param detail what would be right; empty if plain
 * @param sentence the sentence, the words in brackets
 * @param start where the words start in the article's text, in code points; -1 where its text lacks them
 * @param end one past their last
 */
record GoldFinding(String stage, String type, String fault, String detail, String sentence, int start, int end) {
    /** The findings of each article that has gold, by source. An article without gold is not in the map. */
    static Map<String, List<GoldFinding>> bySource(List<Article> gold, List<Article> predicted) {
        Set<String> sources = predicted.stream().map(a -> a.article().source()).collect(Collectors.toSet());
        List<Article> judged = gold.stream()
                .filter(a -> sources.contains(a.article().source()))
                .toList();
        Map<String, String> texts = new HashMap<>();
        predicted.forEach(a -> texts.put(a.article().source(), a.article().text()));
        Map<String, List<GoldFinding>> findings = new HashMap<>();
        judged.forEach(a -> findings.put(a.article().source(), new ArrayList<>()));
        for (ErrorReport.Finding finding : ErrorReport.of(judged, predicted).findings()) {
            findings.getOrDefault(finding.source(), new ArrayList<>())
                    .add(placed(finding, texts.getOrDefault(finding.source(), "")));
        }
        return findings;
    }

    private static GoldFinding placed(ErrorReport.Finding finding, String text) {
        String flat = text.replace('\n', ' ');
        String marked = finding.sentence();
        // The text may have brackets of its own, so every pair is tried until the sentence is found.
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            int close = marked.indexOf(']', open);
            String before = marked.substring(0, open);
            String sentence = close < 0 ? "" : before + marked.substring(open + 1, close) + marked.substring(close + 1);
            int at = sentence.isEmpty() ? -1 : flat.indexOf(sentence);
            if (at >= 0) {
                int start = text.codePointCount(0, at + open);
                return of(finding, start, start + marked.codePointCount(open + 1, close));
            }
        }
        return of(finding, -1, -1);
    }

    private static GoldFinding of(ErrorReport.Finding finding, int start, int end) {
        return new GoldFinding(
                finding.stage().name(),
                finding.type(),
                finding.fault().name(),
                finding.detail(),
                finding.sentence(),
                start,
                end);
    }
}
