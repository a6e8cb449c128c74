package klip.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.when;

import klip.article.Article;
import klip.source.Problem;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Makes Parquet tables of the lines that a job has committed: {@code tables/articles} by language and month of
 * publication, {@code tables/errors}, {@code tables/organizations}. Made anew each time, whole or not at all.
 */
final class Tables {
    private static final String MONTH = "^([0-9]{4}-[0-9]{2})";
    private static final String UNKNOWN = "unknown";

    private final SparkSession spark;
    private final String output;

    Tables(SparkSession spark, String output) {
        this.spark = spark;
        this.output = output;
    }

    void write() {
        Dataset<Row> articles = articles();
        // By range, so that files come out even however many articles a language or a month has.
        save(
                articles.withColumn("language", col("article.language"))
                        .withColumn("month", month())
                        .repartitionByRange(col("language"), col("month"), col("article.id")),
                "articles",
                "language",
                "month");
        save(lines(SplitOutput.ERRORS, Problem.class), "errors");
        save(new OrganizationTable(articles).rows(), "organizations");
    }

    private Dataset<Row> articles() {
        return lines(SplitOutput.ARTICLES, Article.class);
    }

    private Dataset<Row> lines(String folder, Class<?> shape) {
        return spark.read()
                .schema(RecordSchema.of(shape))
                .option("lineSep", "\n")
                .option("mode", "FAILFAST")
                .json(output + "/" + folder);
    }

    private static Column month() {
        Column month = regexp_extract(coalesce(col("article.datePublished"), lit("")), MONTH, 1);
        return when(month.equalTo(""), lit(UNKNOWN)).otherwise(month);
    }

    private void save(Dataset<Row> table, String name, String... partitions) {
        table.write().mode(SaveMode.Overwrite).partitionBy(partitions).parquet(output + "/tables/" + name);
    }
}
