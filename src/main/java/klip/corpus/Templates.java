package klip.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The templates of a corpus, each read once. Not for several threads. */
final class Templates {
    private final Path folder;
    private final Map<String, Template> read = new HashMap<>();

    Templates(Path folder) {
        this.folder = folder;
    }

    /** The template that an article asks for. */
    Template of(SourceArticle article) throws IOException, SourceException {
        String name = article.header().template();
        Template known = read.get(name);
        if (known != null) {
            return known;
        }
        Path file = folder.resolve(name + ".html");
        if (!Files.isRegularFile(file)) {
            throw SourceException.at(
                    article.name() + ".txt", 1, "no template `" + name + "`", "a file of " + folder.getFileName());
        }
        Template template =
                Template.parse(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        read.put(name, template);
        return template;
    }
}
