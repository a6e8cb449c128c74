package klip.source;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Several cursors, one after the other, each opened when its turn comes. */
final class JoinedCursor implements PageCursor {
    private final Iterator<Supplier<PageCursor>> parts;
    private PageCursor current = PageCursor.of();

    JoinedCursor(Iterator<Supplier<PageCursor>> parts) {
        this.parts = parts;
    }

    @Override
    public @Nullable PageReference next() {
        PageReference page = current.next();
        while (page == null && parts.hasNext()) {
            current.close();
            current = parts.next().get();
            page = current.next();
        }
        return page;
    }

    @Override
    public void close() {
        current.close();
    }
}
