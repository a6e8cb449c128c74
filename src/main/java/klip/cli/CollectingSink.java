package klip.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import klip.article.Article;
import klip.article.Json;
import klip.source.Problem;

/** Keeps the articles of a run, as whoever reads their JSON has them; problems are said on standard error. */
final class CollectingSink implements ArticleSink {
    private final List<Article> articles = new ArrayList<>();
    private final StreamSink problems;

    CollectingSink(Streams streams) {
        this.problems = new StreamSink(streams);
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }

    @Override
    public void article(String json) throws IOException {
        articles.add(Json.read(json, Article.class));
    }

    @Override
    public void problem(Problem problem) {
        problems.problem(problem);
    }

    @Override
    public void close() {
        problems.close();
    }
}
