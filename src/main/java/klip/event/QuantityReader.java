package klip.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.event.Quantity.Kind;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/** Finds numbers, sums of money and shares in a sentence. Immutable. */
final class QuantityReader {
    /** A number longer than this is no amount but an identifier; it also bounds the arithmetic. */
    private static final int MOST_DIGITS = 18;

    private static final Pattern DANISH = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final Pattern GLUED = Pattern.compile("(\\p{Sc}|us\\$|a\\$)?(\\d[\\d.,]*)(k|m|mn|bn|b|mio|mia|%)?");
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d.,]*)[-–](\\d[\\d.,]*)");
    private static final Map<Language, QuantityReader> LOADED = new EnumMap<>(Language.class);

    private final Pattern digits;
    private final boolean commaIsDecimal;
    private final Map<String, Map<String, String>> words = new HashMap<>();

    private QuantityReader(Language language) {
        commaIsDecimal = language == Language.DANISH;
        digits = commaIsDecimal ? DANISH : ENGLISH;
        for (DataLines.Line line : DataLines.of("/klip/event/" + language.tag() + "/numbers.txt")) {
            String[] parts = line.text().split(":", 2);
            Map<String, String> of = new HashMap<>();
            for (String word : parts[1].strip().split("\\s+", 0)) {
                String[] pair = word.split("=", 2);
                of.put(pair[0], pair.length == 2 ? pair[1] : pair[0]);
            }
            words.put(parts[0], of);
        }
    }

    static QuantityReader of(Language language) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(language, QuantityReader::new);
        }
    }

    /**
     * The quantities of a sentence, in order, not overlapping.
     *
     * @param forms the words of the sentence in lower case
     * @param taken tells which tokens belong to dates and names, where no number is looked for
     */
    List<Quantity> read(List<String> forms, java.util.function.IntPredicate taken) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < forms.size()) {
            Quantity quantity = taken.test(at) ? null : readAt(forms, at);
            if (quantity == null) {
                at++;
            } else {
                found.add(quantity);
                at = quantity.end();
            }
        }
        return found;
    }

    boolean isApproximate(String form) {
        return word("approximate", form) != null;
    }

    private @Nullable Quantity readAt(List<String> forms, int start) {
        Quantity range = range(forms, start);
        if (range != null) {
            return range;
        }
        int at = start;
        String currency = lookUp("currency", forms, at);
        if (currency != null) {
            at++;
        }
        Matcher glued = at < forms.size() ? GLUED.matcher(forms.get(at)) : null;
        BigDecimal number;
        boolean percent = false;
        if (glued != null && glued.matches()) {
            number = parse(glued.group(2));
            if (glued.group(1) != null) {
                currency = word("currency", glued.group(1));
            }
            if (glued.group(3) != null && number != null) {
                String suffix = glued.group(3);
                percent = suffix.equals("%");
                number = percent ? number : scaled(number, word("scale", suffix));
            }
        } else {
            number = spelled(forms, at, currency != null);
        }
        return number == null ? null : withUnit(forms, start, at + 1, number, currency, percent);
    }

    private @Nullable Quantity withUnit(
            List<String> forms, int start, int after, BigDecimal plain, @Nullable String before, boolean glued) {
        BigDecimal number = plain;
        int at = after;
        for (String scale = lookUp("scale", forms, at); scale != null; scale = lookUp("scale", forms, ++at)) {
            number = scaled(number, scale);
        }
        String currency = before;
        boolean percent = glued || lookUp("percent", forms, at) != null;
        if (percent && !glued) {
            at++;
        } else if (lookUp("percent", forms, at + 1) == null
                && at + 1 < forms.size()
                && forms.get(at).equals("per")
                && forms.get(at + 1).equals("cent")) {
            percent = true;
            at += 2;
        }
        String nation = lookUp("currencyNation", forms, at);
        String unit = lookUp("currency", forms, nation == null ? at : at + 1);
        if (!percent && unit != null) {
            currency = nation == null ? unit : nation;
            at += nation == null ? 1 : 2;
        }
        boolean rough = roughBefore(forms, start);
        Kind kind = percent ? Kind.PERCENT : currency != null ? Kind.MONEY : Kind.NUMBER;
        return new Quantity(start, at, kind, new Value(number, null, currency, percent ? "percent" : null, rough));
    }

    private boolean roughBefore(List<String> forms, int start) {
        String before = start > 0 ? forms.get(start - 1) : "";
        String pair = start > 1 ? forms.get(start - 2) + "_" + before : before;
        return word("approximate", before) != null || word("approximate", pair) != null;
    }

    /** A number word; after a bare article only where a scale follows (`en million`), since `en` is mostly no number. */
    private @Nullable BigDecimal spelled(List<String> forms, int at, boolean afterCurrency) {
        String number = lookUp("number", forms, at);
        if (number == null) {
            return null;
        }
        boolean article = number.equals("1");
        boolean scaleFollows = lookUp("scale", forms, at + 1) != null;
        return article && !scaleFollows && !afterCurrency ? null : new BigDecimal(number);
    }

    /** `40-50`: the two ends of a range written as one word; null if it is none. */
    private @Nullable Quantity range(List<String> forms, int at) {
        Matcher ends = RANGE.matcher(forms.get(at));
        BigDecimal low = ends.matches() ? parse(ends.group(1)) : null;
        BigDecimal high = low == null ? null : parse(ends.group(2));
        return low == null || high == null || low.compareTo(high) >= 0
                ? null
                : new Quantity(at, at + 1, Kind.NUMBER, new Value(low, high, null, null, false));
    }

    private @Nullable BigDecimal parse(String written) {
        if (written.length() > MOST_DIGITS || !digits.matcher(written).matches()) {
            return null;
        }
        String plain = commaIsDecimal ? written.replace(".", "").replace(',', '.') : written.replace(",", "");
        return new BigDecimal(plain);
    }

    private static BigDecimal scaled(BigDecimal number, @Nullable String scale) {
        return scale == null
                ? number
                : new BigDecimal(number.multiply(new BigDecimal(scale))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private @Nullable String lookUp(String kind, List<String> forms, int at) {
        return at < forms.size() ? word(kind, forms.get(at)) : null;
    }

    private @Nullable String word(String kind, String form) {
        return words.getOrDefault(kind, Map.of()).get(form.toLowerCase(Locale.ROOT));
    }
}
