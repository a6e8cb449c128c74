package klip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.event.RuleCheck;
import klip.event.RuleDocs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip rules}: the files that say what an event is. */
@Command(name = "rules", description = "Check rule files of event types, or write their pages.")
final class RulesCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        throw misuse("what about rules? Say: klip rules check FOLDER, or: klip rules docs -o FOLDER");
    }

    @Command(
            name = "check",
            description = "Print what is wrong with the rule files of a folder, and which of their examples fail.")
    int check(@Parameters(paramLabel = "FOLDER", description = "The folder of .txt rule files.") Path folder)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            throw misuse("no folder " + folder);
        }
        RuleCheck check = RuleCheck.of(folder);
        if (check.files() == 0) {
            throw misuse("no rule files in " + folder + "; their names end in .txt");
        }
        for (String problem : check.problems()) {
            streams.print(Printable.of(problem));
        }
        streams.say(check.files() + " rule files, " + check.examples() + " examples, "
                + check.problems().size() + " problems");
        return check.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    @Command(name = "docs", description = "Write a page about each event type, made from its rule file, and an index.")
    int docs(
            @Option(
                            names = {"-o", "--output"},
                            required = true,
                            paramLabel = "FOLDER",
                            description = "Where the pages go; it is made if need be.")
                    Path output,
            @Mixin EventOptions events)
            throws IOException {
        Files.createDirectories(output);
        Map<String, String> pages = RuleDocs.pages(events.rules());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(output.resolve(page.getKey()), page.getValue());
        }
        streams.say(pages.size() + " pages in " + output);
        return ExitCode.DONE;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
