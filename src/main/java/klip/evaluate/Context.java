package klip.evaluate;

import klip.article.Article;

/** Shows words of an article in their sentence. Immutable. */
final class Context {
    /** Shown on either side of words that lie in no sentence. */
    private static final int MARGIN = 60;

    private final Article article;
    private final int[] points;

    Context(Article article) {
        this.article = article;
        this.points = article.article().text().codePoints().toArray();
    }

    /** The sentence of the words from start to end, on one line, the words in brackets. */
    String mark(int start, int end) {
        int from = Math.max(0, start - MARGIN);
        int to = Math.min(points.length, end + MARGIN);
        for (Article.Sentence sentence : article.sentences()) {
            if (sentence.start() <= start && start < sentence.end()) {
                from = sentence.start();
                to = Math.max(end, sentence.end());
            }
        }
        String marked = words(from, start) + "[" + words(start, end) + "]" + words(end, to);
        return marked.replace('\n', ' ');
    }

    private String words(int from, int to) {
        return new String(points, from, to - from);
    }
}
