package klip.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import klip.article.Article;
import klip.article.Json;
import klip.batch.Outcome;
import klip.batch.OutcomeSink;

/** Keeps the articles of a run, as whoever reads their JSON has them; problems are said on standard error. */
final class CollectingSink implements OutcomeSink {
    private final List<Article> articles = new ArrayList<>();
    private final Talk talk;

    CollectingSink(Talk talk) {
        this.talk = talk;
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }

    @Override
    public void take(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Read page) {
            articles.add(Json.read(page.json(), Article.class));
        } else if (outcome instanceof Outcome.Failed page) {
            talk.problem(page.problem());
        }
    }
}
