package klip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import klip.article.Article;
import klip.article.Sha256;

/**
 * Which Klip this is.
 *
 * @param version the version of the code
 * @param models one hash over models, lists and rules: 16 hexadecimal digits
 */
public record Build(String version, String models) {
    private static final int MODELS_DIGITS = 16;

    /**
     * The running one. Takes one look at the class path: cheap, but worth keeping.
     *
     * @throws UncheckedIOException if the class path cannot be read
     */
    public static Build running() {
        Properties properties = properties();
        String libraries = properties.getProperty("library.models");
        String resources = String.join("\n", ResourceIndex.ofClassPath().lines());
        String models = Sha256.of(libraries + "\n" + resources).substring(0, MODELS_DIGITS);
        return new Build(properties.getProperty("version"), models);
    }

    /**
     * The models, lists and rules that ship with the running one, each as {@code name size checksum}, sorted.
     *
     * @throws UncheckedIOException if the class path cannot be read
     */
    public static List<String> resources() {
        return ResourceIndex.ofClassPath().lines();
    }

    /** It as the contract names it. */
    public Article.Producer producer() {
        return new Article.Producer("klip", version, models);
    }

    private static Properties properties() {
        try (InputStream in = Build.class.getResourceAsStream("/klip/build.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
