package klip.source;

import org.jspecify.annotations.Nullable;

/** Gives the pages of one place, one after the other, and holds only where it is. Not thread-safe. */
interface PageCursor extends AutoCloseable {
    /** The next page, or what is there in place of one; null at the end. Never throws for what a file holds. */
    @Nullable
    PageReference next();

    @Override
    void close();

    /** Just these pages. */
    static PageCursor of(PageReference... pages) {
        return new FewPages(pages);
    }

    /** A cursor over pages that are at hand. */
    final class FewPages implements PageCursor {
        private final PageReference[] pages;
        private int given;

        private FewPages(PageReference... pages) {
            this.pages = pages;
        }

        @Override
        public @Nullable PageReference next() {
            return given < pages.length ? pages[given++] : null;
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
