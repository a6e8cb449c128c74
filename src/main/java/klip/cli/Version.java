package klip.cli;

import klip.Build;
import klip.article.Article;
import picocli.CommandLine.IVersionProvider;

/** What {@code klip --version} says: all that the output depends on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Build build = Build.running();
        return new String[] {
            "klip " + build.version(),
            "models " + build.models(),
            "schema " + Article.SCHEMA_VERSION,
            "JDK " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
