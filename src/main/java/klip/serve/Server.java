package klip.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import klip.article.Article;
import klip.article.Json;
import klip.report.Report;

/**
 * Klip over HTTP: {@code POST /v1/extract}, {@code GET /v1/schema}, {@code /v1/openapi.json}, {@code /health}, and at
 * {@code /} a page to paste articles into. Thread-safe.
 *
 * <p>It fetches nothing, and answers only whom {@code Gate} lets pass. What is refused is answered with a status of HTTP
 * and a problem as JSON: 400, 401, 403, 404, 405, 413, 415, 422 (the page cannot be read), 429 (as many pages as may be
 * are being read), 503 (it took too long, or the server stops). Who sends too slowly is cut off.
 */
public final class Server {
    /** More than these wait for nobody: a connection beyond them is closed. */
    private static final int MAX_CONNECTIONS = 64;

    private static final List<String> OWN_FILES = List.of("serve.html", "serve.js", "openapi.json");
    private static final List<String> REPORT_FILES =
            List.of("klip.css", "strings.js", "klip.js", "marks.js", "article.js");
    private static final int GRACE_SECONDS = 5;

    private final HttpServer server;
    private final ExecutorService connections;
    private final BodyReader bodies;
    private final Workshop workshop;
    private final Gate gate;
    private final Semaphore answers = new Semaphore(MAX_CONNECTIONS);

    private volatile boolean stopping;

    private Server(ArticleReader reader, ServerOptions options) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(options.address(), options.port()), MAX_CONNECTIONS);
        this.gate = new Gate(options, port());
        this.bodies = new BodyReader(options);
        this.workshop = new Workshop(reader, options);
        this.connections = new ThreadPoolExecutor(0, MAX_CONNECTIONS, 30, TimeUnit.SECONDS, new SynchronousQueue<>());
    }

    /**
     * Listens from now on.
     *
     * @throws IOException if the port cannot be had
     */
    public static Server start(ArticleReader reader, ServerOptions options) throws IOException {
        Server started = new Server(reader, options);
        started.server.setExecutor(started.connections);
        started.server.createContext("/", started::handle);
        started.server.start();
        return started;
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Takes no new pages, ends those being read or gives them up after five seconds, and lets go of the port. */
    public synchronized void stop() {
        if (!stopping) {
            stopping = true;
            awaitAnswers();
            server.stop(0);
            connections.shutdown();
            workshop.stop();
            bodies.stop();
        }
    }

    // The server's own grace lasts to its end even when nothing is left to wait for.
    private void awaitAnswers() {
        try {
            if (answers.tryAcquire(MAX_CONNECTIONS, GRACE_SECONDS, TimeUnit.SECONDS)) {
                answers.release(MAX_CONNECTIONS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        answers.acquireUninterruptibly();
        try (exchange) {
            harden(exchange.getResponseHeaders());
            try {
                gate.checkOrigin(exchange.getRequestHeaders());
                answer(exchange);
            } catch (Refusal refusal) {
                refuse(exchange, refusal);
            }
        } finally {
            answers.release();
        }
    }

    private void answer(HttpExchange exchange) throws IOException, Refusal {
        String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/");
        switch (path) {
            case "/v1/extract" -> extract(exchange);
            case "/v1/schema" -> send(exchange, "application/schema+json", bytes(exchange, Article.schema()));
            case "/v1/openapi.json" -> sendFile(exchange, "openapi.json");
            case "/health" ->
                send(exchange, "application/json", utf8("{\"status\":\"" + (stopping ? "stopping" : "up") + "\"}"));
            case "/" -> sendFile(exchange, "serve.html");
            default -> sendFile(exchange, path.replaceFirst("^/", ""));
        }
    }

    private void extract(HttpExchange exchange) throws IOException, Refusal {
        require(exchange, "POST");
        gate.checkToken(exchange.getRequestHeaders());
        if (stopping) {
            throw new Refusal(503, "STOPPING", "the server is being stopped", "try again later");
        }
        Article article = workshop.read(PageRequest.of(exchange, bodies));
        write(exchange, 200, "application/json; charset=utf-8", utf8(Json.line(article)));
    }

    private void sendFile(HttpExchange exchange, String name) throws IOException, Refusal {
        boolean own = OWN_FILES.contains(name);
        if (!own && !REPORT_FILES.contains(name)) {
            throw new Refusal(404, "NOT_FOUND", "there is no such page", "see /v1/openapi.json");
        }
        InputStream file =
                own ? Objects.requireNonNull(Server.class.getResourceAsStream(name), name) : Report.file(name);
        send(exchange, type(name), bytes(exchange, file));
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            default -> "application/json; charset=utf-8";
        };
    }

    private static byte[] bytes(HttpExchange exchange, InputStream file) throws IOException, Refusal {
        try (file) {
            require(exchange, "GET");
            return file.readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] content) throws IOException, Refusal {
        require(exchange, "GET");
        write(exchange, 200, type, content);
    }

    private static void require(HttpExchange exchange, String method) throws Refusal {
        if (!exchange.getRequestMethod().equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            throw new Refusal(405, "METHOD", "only " + method + " is answered here", "see /v1/openapi.json");
        }
    }

    private void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        bodies.drop(exchange);
        if (refusal.status() == 429 || refusal.status() == 503) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        if (refusal.status() == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        }
        write(exchange, refusal.status(), "application/json; charset=utf-8", utf8(Json.line(refusal.problem())));
    }

    private static void write(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
    }

    private static void harden(Headers headers) {
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
                        + "form-action 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
