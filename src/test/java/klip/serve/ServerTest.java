package klip.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import klip.Klip;
import klip.article.Article;
import klip.article.Json;
import klip.source.Format;
import klip.source.PageException;
import klip.source.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static final String NOTICE = "Adeno K/S har pr. 1. marts 2026 ansat Signe Holm.";
    private static final String BODY =
            "<p>Datacenteret i Viborg har i flere år været et af de største i landet, og det får nu en ny leder.</p>"
                    + "<p>Selskabet venter at vokse i de kommende år, siger direktøren, som var med fra begyndelsen.</p>";
    private static final String TOKEN = "correct horse battery staple";
    private static final Klip KLIP = Klip.standard();

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Server server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain|" + NOTICE,
                "text/plain; charset=utf-8|" + NOTICE,
                "application/json|{\"text\": \"" + NOTICE + "\"}",
                "text/html|<article><h1>Nyt job</h1>" + BODY + "<p>" + NOTICE + "</p></article>",
                "application/json|{\"html\": \"<article><h1>Nyt job</h1>" + BODY + "<p>" + NOTICE + "</p></article>\"}"
            })
    void aPageInAnyFormGivesItsArticle(String type, String body) throws Exception {
        start(KLIP::read, options());
        HttpResponse<String> response = post(type, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        Article article = Json.read(response.body(), Article.class);
        assertThat(article.article().text()).endsWith(NOTICE);
        assertThat(article.events()).extracting(Article.Event::type).containsExactly("Hire");
    }

    @Test
    void whatTheSenderDeclaresOfTheCharacterSetIsBelieved() throws Exception {
        start(KLIP::read, options());
        byte[] body = ("<meta charset=utf-8><article><h1>Smørrebrød på Ærø</h1>" + BODY + "</article>")
                .getBytes(StandardCharsets.ISO_8859_1);
        HttpRequest request = request("/v1/extract")
                .header("Content-Type", "text/html; charset=iso-8859-1")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        assertThat(send(request).body()).contains("Smørrebrød på Ærø");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|{\"text\":|400",
                "application/json|null|400",
                "application/json|{\"text\":\"a\",\"html\":\"b\"}|400",
                "application/json|{\"url\":\"http://example.org\"}|400",
                "application/json|{\"text\":\"a\",\"published\":\"yesterday\"}|400",
                "text/plain|''|400",
                "image/png|a|415",
                "text/html; charset=no-such|a|415"
            })
    void aRequestThatIsNotUnderstoodSaysWhy(String type, String body, int status) throws Exception {
        start(KLIP::read, options());
        HttpResponse<String> response = post(type, body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Json.read(response.body(), Problem.class).remedy()).isNotEmpty();
    }

    @Test
    void aRequestThatIsTooLargeIs413() throws Exception {
        start(KLIP::read, limits(100, Duration.ofSeconds(20), 1));
        assertThat(post("text/plain", "a".repeat(101)).statusCode()).isEqualTo(413);
    }

    @Test
    void whoIsStillSendingWhenRefusedHearsWhy() throws Exception {
        start(KLIP::read, limits(100, Duration.ofSeconds(20), 1));
        String large = "a".repeat(8_000_000);
        assertThat(post("text/plain", large).statusCode()).isEqualTo(413);
        assertThat(post("image/png", large).statusCode()).isEqualTo(415);
    }

    @Test
    void whoSendsByteByByteIsCutOffAndHoldsNoThread() throws Exception {
        start(KLIP::read, limits(1000, Duration.ofSeconds(1), 1));
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            slow.add(begun("POST /v1/extract HTTP/1.1\r\nHost: localhost:PORT\r\n"
                    + "Content-Type: text/plain\r\nContent-Length: 100\r\n\r\na"));
        }
        for (Socket sender : slow) {
            assertThat(answer(sender)).isEmpty();
        }
        assertThat(send(request("/health").build()).statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultOfItsOwnIs500AndTellsNothingOfTheInside() throws Exception {
        ArticleReader reader = (page, how) -> {
            throw new IllegalStateException("the inside");
        };
        start(reader, options());
        HttpResponse<String> response = post("text/plain", NOTICE);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("the inside");
    }

    @Test
    void aPageThatCannotBeReadIs422WithItsProblem() throws Exception {
        Problem problem = new Problem("TEXT_TOO_LONG", "request", "it is", "cut it");
        ArticleReader reader = (page, how) -> {
            throw new PageException(problem);
        };
        start(reader, options());
        HttpResponse<String> response = post("text/plain", NOTICE);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Json.read(response.body(), Problem.class)).isEqualTo(problem);
    }

    @Test
    void morePagesAtOnceThanMayBeAre429() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        start(waiting(reading, go), limits(1000, Duration.ofSeconds(20), 1));
        CompletableFuture<HttpResponse<String>> first =
                client.sendAsync(page("text/plain", NOTICE), BodyHandlers.ofString());
        reading.await();
        HttpResponse<String> second = post("text/plain", NOTICE);
        go.countDown();
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.headers().firstValue("Retry-After")).contains("1");
        assertThat(first.get().statusCode()).isEqualTo(200);
    }

    @Test
    void aPageThatTakesTooLongIs503() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        start(waiting(new CountDownLatch(1), never), limits(1000, Duration.ofMillis(50), 1));
        assertThat(post("text/plain", NOTICE).statusCode()).isEqualTo(503);
        never.countDown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:PORT", "127.0.0.1.evil.example:PORT", "localhost:1", "localhost"})
    void aHostThatIsNotThisServerIsRefused(String host) throws Exception {
        start(KLIP::read, options());
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void thisServerUnderAnyOfItsNamesIsAnswered() throws Exception {
        start(KLIP::read, options());
        assertThat(raw("GET / HTTP/1.1\r\nHost: LocalHost:PORT\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site"})
    void whatAnotherSiteSendsIsRefused(String header) throws Exception {
        start(KLIP::read, options());
        String post = "POST /v1/extract HTTP/1.1\r\nHost: localhost:PORT\r\n" + header
                + "\r\nContent-Type: text/plain\r\nContent-Length: 1\r\nConnection: close\r\n\r\na";
        assertThat(raw(post)).startsWith("HTTP/1.1 403");
    }

    @Test
    void beyondThisMachineATokenIsNeeded() throws Exception {
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServerOptions(everywhere, 0, null, 1, Duration.ofSeconds(1), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServerOptions(everywhere, 0, "short", 1, Duration.ofSeconds(1), 1));
    }

    @ParameterizedTest
    @CsvSource({"correct horse battery staple,200", "wrong horse battery staple,401", "'',401"})
    void onlyTheRightTokenOpens(String given, int status) throws Exception {
        start(
                KLIP::read,
                new ServerOptions(InetAddress.getLoopbackAddress(), 0, TOKEN, 1000, Duration.ofSeconds(20), 1));
        HttpRequest request = request("/v1/extract")
                .header("Content-Type", "text/plain")
                .header("Authorization", "Bearer " + given)
                .POST(BodyPublishers.ofString(NOTICE))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/serve.js", "/klip.js", "/klip.css", "/v1/schema", "/v1/openapi.json", "/health"})
    void everythingIsServedUnderAPolicyThatAllowsNoInlineScript(String path) throws Exception {
        start(KLIP::read, options());
        HttpResponse<String> response = send(request(path).build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../Server.class", "/%2e%2e/Server.class", "/Server.class", "/index.html"})
    void nothingElseIsServed(String path) throws Exception {
        start(KLIP::read, options());
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void anotherMethodIs405AndToldWhichIsRight() throws Exception {
        start(KLIP::read, options());
        HttpResponse<String> response = send(request("/v1/extract").build());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void aStopLetsThePageThatIsBeingReadEnd() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Server started = start(waiting(reading, go), options());
        CompletableFuture<HttpResponse<String>> page =
                client.sendAsync(page("text/plain", NOTICE), BodyHandlers.ofString());
        reading.await();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(started::stop);
        go.countDown();
        assertThat(page.get().statusCode()).isEqualTo(200);
        stopped.get();
    }

    @Test
    void whatComesDuringAStopIs503() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Server started = start(waiting(reading, go), options());
        CompletableFuture<HttpResponse<String>> page =
                client.sendAsync(page("text/plain", NOTICE), BodyHandlers.ofString());
        reading.await();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(started::stop);
        while (send(request("/health").build()).body().contains("up")) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(post("text/plain", NOTICE).statusCode()).isEqualTo(503);
        go.countDown();
        assertThat(page.get().statusCode()).isEqualTo(200);
        stopped.get();
    }

    private static ArticleReader waiting(CountDownLatch reading, CountDownLatch go) {
        return (page, options) -> {
            reading.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            assertThat(page.format()).isEqualTo(Format.TEXT);
            return KLIP.read(page, options);
        };
    }

    private Server start(ArticleReader reader, ServerOptions options) throws IOException {
        Server started = Server.start(reader, options);
        server = started;
        return started;
    }

    private static ServerOptions options() {
        return ServerOptions.loopback(0);
    }

    private static ServerOptions limits(int bytes, Duration time, int pages) {
        return new ServerOptions(InetAddress.getLoopbackAddress(), 0, null, bytes, time, pages);
    }

    private int port() {
        return java.util.Objects.requireNonNull(server).port();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    private HttpRequest page(String type, String body) {
        return request("/v1/extract")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(page(type, body));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        return answer(begun(request));
    }

    private Socket begun(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.getOutputStream()
                .write(request.replace("PORT", String.valueOf(port())).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
