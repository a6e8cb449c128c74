package klip.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Asserts that an article keeps the published contract: the schema, and what no schema can say. */
public final class ContractAssert {
    private static final Schema SCHEMA = schema();

    private ContractAssert() {}

    /** Asserts that the JSON of one article satisfies the schema and every promise of {@link ArticleChecker}. */
    public static Article assertKeepsContract(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("%s", json).isEmpty();
        Article article = read(json);
        assertThat(ArticleChecker.violations(article)).isEmpty();
        return article;
    }

    /** Asserts the same of an article as it would be written. */
    public static void assertKeepsContract(Article article) {
        assertKeepsContract(Json.line(article));
    }

    private static Article read(String json) {
        try {
            return Json.read(json, Article.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema() {
        try (InputStream in = Article.schema()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
