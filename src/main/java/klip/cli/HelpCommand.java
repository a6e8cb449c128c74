package klip.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip help}: the same words as {@code --help}, for those who ask the other way round. */
@Command(name = "help", description = "Show the help of klip, or of one of its commands.")
final class HelpCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "Whose help: such as extract, or train names.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        CommandLine root = Objects.requireNonNull(spec).root().commandLine();
        CommandLine asked = root;
        for (String name : names) {
            CommandLine next = asked.getSubcommands().get(name);
            if (next == null) {
                throw new ParameterException(root, "there is no command '" + String.join(" ", names) + "'");
            }
            asked = next;
        }
        asked.usage(root.getOut(), root.getColorScheme());
        return ExitCode.DONE;
    }
}
