package klip.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import klip.batch.Interruption;
import klip.batch.OutputStoppedException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. One instance runs one command; the process is left alone, so that tests can run it too. */
public final class Main {
    private static final long PATIENCE_SECONDS = 20;

    private final Streams streams;
    private final Interruption interruption = new Interruption();
    private final CountDownLatch ended = new CountDownLatch(1);

    Main(Streams streams) {
        this.streams = streams;
    }

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        Main main = new Main(Streams.ofProcess());
        Runtime.getRuntime().addShutdownHook(new Thread(main::interrupt, "klip-interrupt"));
        System.exit(main.run(args));
    }

    /** Runs a command and gives its exit status. */
    int run(String... args) {
        try {
            return commandLine().execute(args);
        } finally {
            ended.countDown();
        }
    }

    /** Ends the run after the line that is being written, and waits for it to say how far it came; from any thread. */
    void interrupt() {
        interruption.stop();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CommandLine commandLine() {
        CommandLine root = new CommandLine(new KlipCommand())
                .addSubcommand(new ExtractCommand(streams, interruption))
                .addSubcommand(new ExportCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new PackCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new RulesCommand(streams))
                .addSubcommand(new ReportCommand(streams))
                .addSubcommand(new ServeCommand(streams, interruption))
                .addSubcommand(new CommandLine(new EvaluateCommand(streams, interruption))
                        .addSubcommand(new EvaluateNamesCommand(streams))
                        .addSubcommand(new EvaluatePresenceCommand(streams))
                        .addSubcommand(new CommandLine(new EvaluateEventsCommand(streams))
                                .setCaseInsensitiveEnumValuesAllowed(true)))
                .addSubcommand(new CorpusCommand(streams))
                .addSubcommand(new CommandLine(new TrainCommand(streams)).setCaseInsensitiveEnumValuesAllowed(true))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new CompletionCommand(streams));
        root.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
        root.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandGroups());
        return root.setOut(streams.outWriter())
                .setErr(streams.errWriter())
                .setColorScheme(
                        Help.defaultColorScheme(streams.color() && streams.outIsTerminal() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler(this::failed);
    }

    private int misused(ParameterException misuse, String[] args) {
        streams.say(String.valueOf(misuse.getMessage()));
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            suggest(unmatched.getSuggestions());
        }
        streams.say("try '" + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE;
    }

    private void suggest(List<String> suggestions) {
        if (!suggestions.isEmpty()) {
            streams.say("did you mean " + String.join(" or ", suggestions) + "?");
        }
    }

    private int failed(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (!(failure instanceof IOException)) {
            throw failure;
        }
        if (isBrokenPipe(failure)) {
            return ExitCode.DONE;
        }
        streams.say(
                failure instanceof OutputStoppedException
                        ? String.valueOf(failure.getMessage())
                        : "cannot read or write: " + failure);
        return ExitCode.SOME_FAILED;
    }

    // The reader, such as head, has enough; Java has no other sign of it than the words of the system.
    private static boolean isBrokenPipe(Exception failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
