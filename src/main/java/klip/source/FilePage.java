package klip.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** One page in one file. */
record FilePage(String source, Path file, Format format, int maxBytes) implements PageReference {
    /**
     * What tells one state of a file from another.
     *
     * @param size its bytes
     * @param modified when it was written last
     */
    private record State(long size, FileTime modified) {
        static State of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime());
        }
    }

    @Override
    public Page read() throws PageException {
        try (InputStream in = Files.newInputStream(file)) {
            State before = State.of(file);
            byte[] bytes = new PageBytes(source, maxBytes).read(in);
            if (!State.of(file).equals(before)) {
                throw new PageException(Problems.changed(source));
            }
            return new Page(source, format, bytes, null);
        } catch (NoSuchFileException e) {
            throw new PageException(Problems.notFound(source));
        } catch (IOException e) {
            throw new PageException(Problems.unreadable(source, e));
        }
    }
}
