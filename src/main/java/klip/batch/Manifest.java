package klip.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klip.Build;
import klip.article.Article;
import klip.article.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a finished run was: {@code manifest.json}, put in place last.
 *
 * @param schemaVersion the version of the articles' contract
 * @param producer which Klip it was
 * @param java which Java it ran on
 * @param resources its models, lists and rules, each with size and checksum
 * @param settings what the output depends on, besides the pages
 * @param inputSha256 over the names and contents of the pages, in order
 * @param totals what came of them
 * @param files the output
 * @param timings what it took
 */
record Manifest(
        String schemaVersion,
        Article.Producer producer,
        String java,
        List<String> resources,
        RunSettings settings,
        String inputSha256,
        Totals totals,
        List<OutputFile> files,
        Timings timings) {
    static final String FILE = "manifest.json";

    static Manifest of(RunSettings settings, Checkpoint end, List<OutputFile> files) {
        return new Manifest(
                Article.SCHEMA_VERSION,
                Build.running().producer(),
                String.valueOf(Runtime.version()),
                Build.resources(),
                settings,
                end.input(),
                end.totals(),
                files,
                end.timings().rounded());
    }

    /** The one in a folder; null if there is none that this version understands. */
    static @Nullable Manifest read(Path folder) {
        try {
            return Json.read(Files.readString(folder.resolve(FILE)), Manifest.class);
        } catch (IOException e) {
            return null;
        }
    }
}
