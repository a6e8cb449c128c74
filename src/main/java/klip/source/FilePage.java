package klip.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One page in one file. */
record FilePage(String source, Path file, Format format, int maxBytes) implements PageReference {
    @Override
    public Page read() throws PageException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Page(source, format, new PageBytes(source, maxBytes).read(in), null);
        } catch (NoSuchFileException e) {
            throw new PageException(Problems.notFound(source));
        } catch (IOException e) {
            throw new PageException(Problems.unreadable(source, e));
        }
    }
}
