package klip.date;

import java.util.ArrayList;
import java.util.List;

/** What the vocabulary of one language knows about one unit of text: the entries that begin with it. */
final class Word {
    private final List<LexicalEntry> entries = new ArrayList<>();

    /** Keeps the longest entries first, so that the first that fits is the longest. */
    void add(LexicalEntry entry) {
        entries.add(entry);
        entries.sort((a, b) -> Integer.compare(b.length(), a.length()));
    }

    List<LexicalEntry> entries() {
        return entries;
    }
}
