package klip.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import klip.date.DateExpression;
import klip.name.Entity;
import klip.name.Mention;
import klip.page.Span;
import klip.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with what earlier stages found in it, token by token. Indexes are tokens of the sentence.
 *
 * <p>Mentions and dates that share a token with an earlier one are ignored. Immutable after construction.
 */
final class SentenceView {
    /**
     * A mention and whose it is.
     *
     * @param mention where
     * @param entity who
     */
    record Named(Mention mention, Entity entity) {}

    private final int index;
    private final Sentence sentence;
    private final String content;
    private final Lexicon lexicon;
    private final List<String> lower;
    private final @Nullable Named[] nameAt;
    private final @Nullable DateExpression[] dateAt;
    private final @Nullable Quantity[] quantityAt;
    private final List<Quantity> quantities;

    SentenceView(int index, Sentence sentence, String content, List<Named> names, List<DateExpression> dates) {
        this.index = index;
        this.sentence = sentence;
        this.content = content;
        this.lexicon = Lexicon.of(sentence.language());
        int size = sentence.tokens().size();
        this.lower = sentence.tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .toList();
        this.nameAt = new Named[size];
        this.dateAt = new DateExpression[size];
        this.quantityAt = new Quantity[size];
        names.forEach(this::place);
        dates.forEach(this::place);
        this.quantities =
                QuantityReader.of(sentence.language()).read(lower, i -> dateAt[i] != null || nameAt[i] != null);
        quantities.forEach(q -> Arrays.fill(quantityAt, q.first(), q.end(), q));
    }

    private void place(Named named) {
        Arrays.fill(nameAt, named.mention().firstToken(), named.mention().endToken(), named);
    }

    private void place(DateExpression date) {
        for (int i = 0; i < size(); i++) {
            if (date.span().overlaps(sentence.tokens().get(i).span()) && nameAt[i] == null) {
                dateAt[i] = date;
            }
        }
    }

    int index() {
        return index;
    }

    int size() {
        return lower.size();
    }

    Sentence sentence() {
        return sentence;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The form of a token in lower case; the empty string outside the sentence. */
    String lower(int token) {
        return token >= 0 && token < lower.size() ? lower.get(token) : "";
    }

    String form(int token) {
        return sentence.tokens().get(token).form();
    }

    boolean is(int token, WordClass wordClass) {
        return lexicon.is(lower(token), wordClass);
    }

    boolean capitalised(int token) {
        return token >= 0 && token < size() && Character.isUpperCase(form(token).codePointAt(0));
    }

    @Nullable
    Named nameAt(int token) {
        return token >= 0 && token < size() ? nameAt[token] : null;
    }

    @Nullable
    DateExpression dateAt(int token) {
        return token >= 0 && token < size() ? dateAt[token] : null;
    }

    @Nullable
    Quantity quantityAt(int token) {
        return token >= 0 && token < size() ? quantityAt[token] : null;
    }

    /** The quantities that lie wholly in a range of tokens. */
    List<Quantity> quantities(int first, int end) {
        return quantities.stream()
                .filter(q -> q.first() >= first && q.end() <= end)
                .toList();
    }

    /** The names that lie wholly in a range of tokens, in order. */
    List<Named> names(int first, int end) {
        List<Named> found = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Named named = nameAt[i];
            if (named != null
                    && named.mention().firstToken() == i
                    && named.mention().endToken() <= end) {
                found.add(named);
            }
        }
        return found;
    }

    /** Whether a name stands in the genitive, so that something of its is meant. */
    boolean genitive(Named named) {
        String last = lower(named.mention().endToken() - 1);
        if (last.equals("'s") || last.equals("'") || last.endsWith("'s") || last.endsWith("s'")) {
            return true;
        }
        String after = lower(named.mention().endToken());
        if (after.equals("'s") || after.equals("'")) {
            return true;
        }
        String text = named.mention().span().of(content);
        boolean baseForm = text.equals(named.entity().name())
                || named.entity().alternateNames().contains(text);
        return last.endsWith("s") && !baseForm && hasBase(named.entity(), text);
    }

    private static boolean hasBase(Entity entity, String text) {
        String base = text.substring(0, text.length() - 1);
        return entity.name().equals(base)
                || entity.alternateNames().contains(base)
                || entity.name().endsWith(" " + base)
                || entity.name().startsWith(base);
    }

    Span span(int first, int end) {
        return new Span(
                sentence.tokens().get(first).span().start(),
                sentence.tokens().get(end - 1).span().end());
    }

    String words(Span span) {
        return span.of(content);
    }
}
