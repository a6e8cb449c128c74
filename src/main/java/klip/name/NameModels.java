package klip.name;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models and word lists of the finder, each loaded once, on first use. Thread-safe. */
final class NameModels {
    private @Nullable Gazetteer gazetteer;
    private @Nullable DanishTagger danish;
    private @Nullable EnglishTagger english;
    private @Nullable List<NameStep> steps;
    private @Nullable EntityGrouper grouper;

    synchronized Gazetteer gazetteer() {
        Gazetteer loaded = gazetteer;
        if (loaded == null) {
            loaded = load("/klip/models/gazetteer.bin", in -> Gazetteer.read(in, "gazetteer"));
            gazetteer = loaded;
        }
        return loaded;
    }

    synchronized DanishTagger danish() {
        DanishTagger loaded = danish;
        if (loaded == null) {
            Gazetteer lists = gazetteer();
            loaded = new DanishTagger(load("/klip/models/names-da.bin", in -> NameModel.read(in, "names-da", lists)));
            danish = loaded;
        }
        return loaded;
    }

    synchronized EnglishTagger english() {
        EnglishTagger loaded = english;
        if (loaded == null) {
            Gazetteer lists = gazetteer();
            loaded = new EnglishTagger(
                    firstTagger(), load("/klip/models/names-en.bin", in -> NameModel.read(in, "names-en", lists)));
            english = loaded;
        }
        return loaded;
    }

    private static FirstTagger firstTagger() {
        try {
            return FirstTagger.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps after the taggers, in order. */
    synchronized List<NameStep> steps() {
        List<NameStep> made = steps;
        if (made == null) {
            NameWords words = new NameWords();
            NameKnowledge knowledge =
                    new NameKnowledge(words, gazetteer(), danish().model().lexicon());
            made = List.of(
                    new ListedNames(knowledge),
                    new CapitalisedRuns(knowledge),
                    new Owners(knowledge),
                    new LegalForms(words),
                    new CompoundOrganizations(words),
                    new ContextCues(knowledge),
                    new NotNames(knowledge),
                    new DocumentNames(knowledge),
                    // What the rest of the text called a name has to pass the same checks.
                    new NotNames(knowledge));
            grouper = new EntityGrouper(knowledge);
            steps = made;
        }
        return made;
    }

    synchronized EntityGrouper grouper() {
        steps();
        return java.util.Objects.requireNonNull(grouper);
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T load(String resource, Reader<T> reader) {
        try (InputStream in = NameModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no model on the class path: " + resource);
            }
            return reader.read(new BufferedInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
