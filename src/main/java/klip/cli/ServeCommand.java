package klip.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.Klip;
import klip.batch.Interruption;
import klip.serve.Server;
import klip.serve.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code klip serve}: the live view. */
@Command(
        name = "serve",
        description = "Read pages that are pasted, dropped or posted, on this machine.",
        footer = {"", "POST /v1/extract takes HTML, text or JSON; /v1/openapi.json describes it. Ctrl-C stops."})
final class ServeCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 100;

    private final Streams streams;
    private final Interruption interruption;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen (default ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "0 for any that is free (default ${DEFAULT-VALUE}).")
    private int port = 8350;

    @Option(names = "--allow-remote", description = "Let other machines ask; needs --token-file.")
    private boolean allowRemote;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file with the token that requests must carry; a file, since others see arguments.")
    private @Nullable Path tokenFile;

    @Option(names = "--max-bytes", paramLabel = "N", description = "Of one request (default ${DEFAULT-VALUE}).")
    private int maxBytes = 4 << 20;

    @Option(names = "--max-seconds", paramLabel = "N", description = "For one page (default ${DEFAULT-VALUE}).")
    private int maxSeconds = 20;

    @Option(names = "--max-pages", paramLabel = "N", description = "Read at once (default: one a processor).")
    private int maxPages = Runtime.getRuntime().availableProcessors();

    ServeCommand(Streams streams, Interruption interruption) {
        this.streams = streams;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        // The JDK's server waits for a request for ever unless told otherwise, and only here.
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(maxSeconds));
        Server server = Server.start(Klip.standard()::read, options());
        Thread hook = new Thread(server::stop, "klip-serve-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        streams.say("open http://" + shown(host) + ":" + server.port() + "/ (Ctrl-C stops)");
        while (!interruption.isStopped()) {
            Thread.sleep(LOOK_MILLIS);
        }
        server.stop();
        return ExitCode.DONE;
    }

    private ServerOptions options() throws IOException {
        InetAddress address = address();
        if (!address.isLoopbackAddress() && !allowRemote) {
            throw misused("others could reach " + host + "; if they should, say --allow-remote");
        }
        String token = tokenFile == null ? null : Files.readString(tokenFile).strip();
        try {
            return new ServerOptions(address, port, token, maxBytes, Duration.ofSeconds(maxSeconds), maxPages);
        } catch (IllegalArgumentException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw misused("there is no address " + host);
        }
    }

    private static String shown(String host) {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }

    private ParameterException misused(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }
}
