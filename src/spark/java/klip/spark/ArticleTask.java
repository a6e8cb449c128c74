package klip.spark;

import java.io.IOException;
import java.util.Iterator;
import klip.article.Article;
import klip.article.Json;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Writes lines, sorted by {@link ArticleFolder}, into the table of articles, and gives the organizations in them.
 *
 * @param hadoop how to reach the files
 * @param staging the folder that the tables are gathered in
 */
record ArticleTask(SerializableConfiguration hadoop, String staging)
        implements PairFlatMapFunction<Iterator<Tuple2<String, String>>, String, OrganizationCount> {
    @Override
    public Iterator<Tuple2<String, OrganizationCount>> call(Iterator<Tuple2<String, String>> lines)
            throws IOException {
        OrganizationCounter organizations = new OrganizationCounter();
        try (TableFiles<Article> files = new TableFiles<>(Article.class, hadoop.value(), new Path(staging))) {
            while (lines.hasNext()) {
                Tuple2<String, String> line = lines.next();
                Article article = Json.read(line._2(), Article.class);
                files.write(new Path("articles/" + ArticleFolder.of(line._1())), article);
                organizations.add(article);
            }
            files.commit();
        }
        return organizations.counts();
    }
}
