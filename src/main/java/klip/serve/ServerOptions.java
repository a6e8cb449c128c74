package klip.serve;

import java.net.InetAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, and what it bears.
 *
 * @param address where to listen
 * @param port the port; 0 for any that is free
 * @param token what a request must carry; null only on loopback
 * @param maxBytes the most bytes of one request
 * @param maxTime the longest that one page may take
 * @param maxPages how many pages are read at the same time
 */
public record ServerOptions(
        InetAddress address, int port, @Nullable String token, int maxBytes, Duration maxTime, int maxPages) {
    /** A shorter token can be guessed. */
    public static final int MIN_TOKEN_LENGTH = 16;

    /**
     * Holds the rules of safety, so that no caller can forget them.
     *
     * @throws IllegalArgumentException if others could reach the server without a token, or a limit is not positive
     */
    public ServerOptions {
        if (!address.isLoopbackAddress() && token == null) {
            throw new IllegalArgumentException("beyond this machine a token is needed");
        }
        if (token != null && token.length() < MIN_TOKEN_LENGTH) {
            throw new IllegalArgumentException("a token needs at least " + MIN_TOKEN_LENGTH + " characters");
        }
        if (maxBytes < 1 || maxPages < 1 || maxTime.isNegative() || maxTime.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** Loopback on a port, 4 MiB and 20 seconds a page, as many pages at once as there are processors. */
    public static ServerOptions loopback(int port) {
        return new ServerOptions(
                InetAddress.getLoopbackAddress(),
                port,
                null,
                4 << 20,
                Duration.ofSeconds(20),
                Runtime.getRuntime().availableProcessors());
    }
}
