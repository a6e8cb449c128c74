package klip.source;

import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;

/** Several sources, one after the other. */
final class JoinedSource implements PageSource {
    private final List<PageSource> parts;

    JoinedSource(List<PageSource> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Iterator<PageReference> iterator() {
        return parts.stream()
                .flatMap(part -> StreamSupport.stream(part.spliterator(), false))
                .iterator();
    }

    @Override
    public int skipped() {
        return parts.stream().mapToInt(PageSource::skipped).sum();
    }

    @Override
    public List<Problem> problems() {
        return parts.stream().flatMap(part -> part.problems().stream()).toList();
    }

    @Override
    public void close() {
        parts.forEach(PageSource::close);
    }
}
