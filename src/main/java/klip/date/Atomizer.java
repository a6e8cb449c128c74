package klip.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import klip.page.Span;
import klip.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts tokens into the units that patterns are written in, so that it makes no difference whether a tokeniser gives
 * {@code 15.-17.} as one token or five.
 */
final class Atomizer {
    private Atomizer() {}

    /** The units of some tokens of the given text; {@code vocabulary} tells what is known of a unit in small letters. */
    static List<Atom> atoms(String content, List<Token> tokens, Function<String, @Nullable Word> vocabulary) {
        List<Atom> atoms = new ArrayList<>(tokens.size() + 8);
        for (Token token : tokens) {
            String form = token.form();
            int end = unitEnd(form, 0);
            if (end == form.length()) {
                atoms.add(atom(form, token.span(), vocabulary));
            } else {
                split(content, token, vocabulary, atoms);
            }
        }
        return atoms;
    }

    /** The units of a pattern or a lexicon entry, as bare text in small letters. */
    static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = unitEnd(text, at);
            String unit = text.substring(at, end);
            if (!unit.isBlank()) {
                units.add(unit.toLowerCase(Locale.ROOT));
            }
            at = end;
        }
        return units;
    }

    /** Where the unit that begins at the given place ends. */
    static int unitEnd(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        boolean letters = Character.isLetter(first);
        if (!letters && !isDigit(first)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (letters ? !Character.isLetter(next) : !isDigit(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    private static void split(
            String content, Token token, Function<String, @Nullable Word> vocabulary, List<Atom> atoms) {
        String form = token.form();
        int[] offsets = offsets(content, token);
        int at = 0;
        while (at < form.length()) {
            int end = unitEnd(form, at);
            atoms.add(atom(form.substring(at, end), new Span(offsets[at], offsets[end]), vocabulary));
            at = end;
        }
    }

    private static Atom atom(String form, Span span, Function<String, @Nullable Word> vocabulary) {
        String small = plain(form.toLowerCase(Locale.ROOT));
        boolean capital = !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
        return new Atom(small, span, capital, vocabulary.apply(small));
    }

    /** Dashes and apostrophes that stand alone keep their typographic form in a token; patterns know only the plain. */
    private static String plain(String unit) {
        return switch (unit) {
            case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212" -> "-";
            case "\u2018", "\u2019", "\u02bc" -> "'";
            default -> unit;
        };
    }

    /** Where each character of the token's form, and its end, stands in the text. */
    private static int[] offsets(String content, Token token) {
        Span span = token.span();
        int[] offsets = new int[token.form().length() + 1];
        int unit = 0;
        for (int at = span.start(); at < span.end() && unit < offsets.length; at++) {
            if (span.length() == token.form().length() || isCounted(content.charAt(at))) {
                offsets[unit++] = at;
            }
        }
        Arrays.fill(offsets, Math.min(unit, offsets.length - 1), offsets.length, span.end());
        return offsets;
    }

    /** The normalised form has neither invisible characters nor marks that were composed with their letter. */
    private static boolean isCounted(char c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.NON_SPACING_MARK;
    }
}
