package klip.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import klip.name.OrganizationName;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * The organizations of all articles, each once: the same by {@link OrganizationName}, under the name that most articles
 * give it, with how many articles and mentions it has and the first and last day of publication.
 */
final class OrganizationTable {
    private static final int DAY_LENGTH = "2024-09-10".length();
    private static final int ID_LENGTH = 16;
    private static final int SHA_BITS = 256;

    private final Dataset<Row> articles;

    OrganizationTable(Dataset<Row> articles) {
        this.articles = articles;
    }

    Dataset<Row> rows() {
        UserDefinedFunction key = udf((UDF1<String, String>) OrganizationName::key, DataTypes.StringType);
        Dataset<Row> found = articles.select(
                        substring(col("article.datePublished"), 1, DAY_LENGTH).as("day"),
                        explode(col("entities")).as("entity"))
                .filter(col("entity.type").equalTo("Organization"))
                .select(
                        key.apply(col("entity.name")).as("key"),
                        col("entity.name").as("name"),
                        size(col("entity.mentions")).as("mentions"),
                        col("day"));
        return gathered(byName(found));
    }

    // First by name, where most of the work is: a name that stands in every other article is then one row a task.
    private static Dataset<Row> byName(Dataset<Row> found) {
        return found.groupBy("key", "name")
                .agg(
                        count(lit(1)).as("articles"),
                        sum("mentions").as("mentions"),
                        min("day").as("firstSeen"),
                        max("day").as("lastSeen"));
    }

    private static Dataset<Row> gathered(Dataset<Row> names) {
        Column id = substring(sha2(concat(lit("Organization "), col("key")).cast(DataTypes.BinaryType), SHA_BITS), 1, ID_LENGTH);
        return names.groupBy("key")
                .agg(
                        max_by(col("name"), struct(col("articles"), col("name"))).as("name"),
                        sum("articles").as("articles"),
                        sum("mentions").as("mentions"),
                        min("firstSeen").as("firstSeen"),
                        max("lastSeen").as("lastSeen"))
                .select(
                        id.as("id"),
                        col("key"),
                        col("name"),
                        col("articles"),
                        col("mentions"),
                        col("firstSeen"),
                        col("lastSeen"));
    }
}
