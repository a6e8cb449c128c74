package klip.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of the places that a file lists, one a line; empty lines say nothing. */
final class ListCursor implements PageCursor {
    private static final int LONGEST_PATH = 1 << 16;

    private final String name;
    private final BoundedLines lines;
    private final InputStream in;
    private final Function<String, PageCursor> opener;
    private PageCursor current = PageCursor.of();
    private boolean ended;

    ListCursor(String name, InputStream in, Function<String, PageCursor> opener) {
        this.name = name;
        this.in = in;
        this.lines = new BoundedLines(in, LONGEST_PATH);
        this.opener = opener;
    }

    static PageCursor of(String name, Path file, Function<String, PageCursor> opener) {
        try {
            return new ListCursor(name, Files.newInputStream(file), opener);
        } catch (IOException e) {
            return PageCursor.of(new MissingPage(Problems.unreadable(name, e)));
        }
    }

    @Override
    public @Nullable PageReference next() {
        PageReference page = current.next();
        while (page == null && !ended) {
            current.close();
            current = opened();
            page = current.next();
        }
        return page;
    }

    @Override
    public void close() {
        current.close();
        try {
            in.close();
        } catch (IOException e) {
            // It was only read from.
        }
    }

    private PageCursor opened() {
        try {
            BoundedLines.Line line = lines.next();
            ended = line == null;
            if (line == null) {
                return PageCursor.of();
            }
            String place = new String(line.bytes(), StandardCharsets.UTF_8).strip();
            return place.isEmpty() ? PageCursor.of() : opener.apply(place);
        } catch (IOException e) {
            ended = true;
            return PageCursor.of(new MissingPage(Problems.unreadable(name, e)));
        }
    }
}
