package klip.cli;

import java.nio.file.Path;
import java.util.List;
import klip.source.SourceOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which pages are read. */
final class InputOptions {
    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "Read the places that FILE lists too, one a line; - for standard input.")
    private List<String> lists = List.of();

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Read only pages whose path matches: *.html, or da/** for a folder.")
    private List<String> includes = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Leave out pages whose path matches.")
    private List<String> excludes = List.of();

    @Option(
            names = "--field",
            paramLabel = "NAME",
            description = "The field of a JSON line that holds the page; default: html, else text.")
    private @Nullable String field;

    boolean isEmpty() {
        return lists.isEmpty();
    }

    SourceOptions source(List<String> places, @Nullable Path leftOut) {
        return SourceOptions.of(places)
                .withLists(lists)
                .withIncludes(includes)
                .withExcludes(excludes)
                .withField(field)
                .withLeftOut(leftOut);
    }
}
