package klip.date;

import java.time.LocalDate;
import java.util.List;
import klip.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds date phrases and what they mean. Thread-safe. */
public final class DateFinder {
    /**
     * The date phrases, in order; they do not overlap.
     *
     * @param published the day of publication, which relative phrases count from; null if unknown
     */
    public List<DateExpression> find(TokenizedText text, @Nullable LocalDate published) {
        return List.of();
    }
}
