package klip.serve;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. A page of another site can make a browser send requests here, and a name that is bound to this address
 * after that page was loaded (DNS rebinding) makes them look like our own: the Host and the Origin give both away.
 */
final class Gate {
    private static final List<String> LOOPBACK_NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopback;
    private final String address;
    private final int port;
    private final @Nullable String token;

    Gate(ServerOptions options, int port) {
        this.loopback = options.address().isLoopbackAddress();
        this.address = options.address().getHostAddress();
        this.port = port;
        this.token = options.token();
    }

    /** Lets a request to any page pass, or refuses it. */
    void checkOrigin(Headers headers) throws Refusal {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || (loopback && !isOurs(hosts.get(0)))) {
            throw new Refusal(403, "HOST_NOT_OURS", "the Host is not this server", "use the address that it names");
        }
        String origin = headers.getFirst("Origin");
        boolean fromElsewhere = origin != null && !origin.equalsIgnoreCase("http://" + hosts.get(0));
        if (fromElsewhere || "cross-site".equals(headers.getFirst("Sec-Fetch-Site"))) {
            throw new Refusal(403, "ORIGIN_NOT_OURS", "another site sent this", "send it from here or from a program");
        }
    }

    /** Lets a request for work pass, or refuses it. */
    void checkToken(Headers headers) throws Refusal {
        if (token == null) {
            return;
        }
        String given = String.valueOf(headers.getFirst("Authorization"));
        if (!MessageDigest.isEqual(bytes("Bearer " + token), bytes(given))) {
            throw new Refusal(401, "TOKEN_NEEDED", "the token is missing or wrong", "send Authorization: Bearer TOKEN");
        }
    }

    private boolean isOurs(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return Stream.concat(LOOPBACK_NAMES.stream(), Stream.of(address))
                .anyMatch(name -> lower.equals(name + ":" + port) || (port == 80 && lower.equals(name)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
