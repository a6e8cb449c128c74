package klip.source;

import java.io.IOException;
import java.io.InputStream;

/** The one page on standard input; HTML or text is told from how it starts. */
final class StandardInput implements PageReference {
    private final InputStream in;
    private final int maxBytes;

    StandardInput(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    @Override
    public String source() {
        return PageSource.STANDARD_INPUT;
    }

    @Override
    public Page read() throws PageException {
        try {
            byte[] bytes = new PageBytes(PageSource.STANDARD_INPUT, maxBytes).read(in);
            return new Page(PageSource.STANDARD_INPUT, Format.of(bytes), bytes, null);
        } catch (IOException e) {
            throw new PageException(Problems.unreadable(PageSource.STANDARD_INPUT, e));
        }
    }
}
