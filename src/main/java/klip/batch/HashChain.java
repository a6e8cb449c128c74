package klip.batch;

import java.nio.charset.StandardCharsets;
import klip.article.Sha256;

/** A hash over a sequence, of which only the hash so far is kept, so that it can be gone on with after a stop. */
final class HashChain {
    private String soFar;

    HashChain(String soFar) {
        this.soFar = soFar;
    }

    void add(String link) {
        soFar = Sha256.of(
                soFar.getBytes(StandardCharsets.UTF_8), new byte[] {0}, link.getBytes(StandardCharsets.UTF_8));
    }

    String value() {
        return soFar;
    }
}
