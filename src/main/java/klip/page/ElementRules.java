package klip.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of what words in the names of elements mean. Immutable. */
final class ElementRules {
    private static final int MAX_WORDS = 3;

    private final Map<String, Marks> anywhere = new HashMap<>();
    private final Map<String, Marks> atEnd = new HashMap<>();

    private ElementRules() {}

    static ElementRules load() {
        ElementRules rules = new ElementRules();
        int rank = 0;
        for (List<String> row : DataFile.rows("element-names.tsv", 3)) {
            rank += row.get(0).equals("body") ? 1 : 0;
            rules.add(row, rank);
        }
        return rules;
    }

    private void add(List<String> row, int rank) {
        String verdict = row.get(0);
        String words = row.get(1);
        switch (verdict) {
            case "body" -> atEnd.merge(words, Marks.ofBody(rank), Marks::and);
            case "lead" -> atEnd.merge(words, new Marks(Marks.NO_BODY, null, true, false, null), Marks::and);
            case "heading" -> atEnd.merge(words, Marks.ofKind(Block.Kind.HEADING), Marks::and);
            case "quote" -> atEnd.merge(words, Marks.ofKind(Block.Kind.QUOTE), Marks::and);
            case "notice" -> anywhere.merge(words, new Marks(Marks.NO_BODY, null, false, true, null), Marks::and);
            default -> anywhere.merge(words, Marks.ofZone(new ZoneRule(trust(verdict), row.get(2))), Marks::and);
        }
    }

    private static Zone.Trust trust(String verdict) {
        return switch (verdict) {
            case "never" -> Zone.Trust.NEVER_ARTICLE;
            case "hardly" -> Zone.Trust.HARDLY_ARTICLE;
            case "seldom" -> Zone.Trust.SELDOM_ARTICLE;
            default -> throw new IllegalStateException("element-names.tsv: unknown verdict " + verdict);
        };
    }

    /** What a name, taken apart into lower-case words, says. */
    Marks marksOf(List<String> words) {
        Marks marks = Marks.NONE;
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + MAX_WORDS); end++) {
                String phrase = String.join(" ", words.subList(start, end));
                marks = marks.and(anywhere.getOrDefault(phrase, Marks.NONE));
                if (end == words.size()) {
                    // What an element is comes last: article-body is a body, article-body-tags are tags.
                    marks = marks.and(atEnd.getOrDefault(phrase, Marks.NONE));
                }
            }
        }
        return marks;
    }
}
