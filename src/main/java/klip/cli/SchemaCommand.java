package klip.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import klip.article.Article;
import picocli.CommandLine.Command;

/** {@code klip schema}: the published contract. */
@Command(name = "schema", description = "Print the JSON schema that every article keeps.")
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = Article.schema()) {
            schema.transferTo(streams.out());
        }
        return ExitCode.DONE;
    }
}
