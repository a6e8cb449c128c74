package klip.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code klip completion}: what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = "Print a script for bash or zsh that completes commands and options: source <(klip completion)")
final class CompletionCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec root = Objects.requireNonNull(spec).root();
        streams.print(AutoComplete.bash(root.name(), root.commandLine()).strip());
        return ExitCode.DONE;
    }
}
