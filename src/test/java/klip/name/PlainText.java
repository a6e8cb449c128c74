package klip.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.language.Language;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.text.Sentence;
import klip.text.Token;
import klip.text.TokenizedText;

/** Makes sentences of plain text by a few rules, so that tests of names need no other stage. */
final class PlainText {
    private static final Pattern TOKEN = Pattern.compile(
            "(?:A/S|[KPIG]/S|a\\.m\\.b\\.a\\.|U\\.S\\.|Inc\\.|Corp\\.|Ltd\\.|Chr\\.|adm\\.|pr\\.|\\p{Lu}\\.(?=[ \u00a0]\\p{Lu}))"
                    + "|[\\p{L}\\p{M}\\p{N}\u00ad](?:[\\p{L}\\p{M}\\p{N}\u00ad]|[-.,'’/](?=[\\p{L}\\p{N}]))*'?|\\S");
    private static final Set<String> CLITICS = Set.of("'s", "’s");

    private PlainText() {}

    /** A text, its blocks parted by blank lines, in which a sentence ends at a full stop before a capital. */
    static TokenizedText of(String text, Language language) {
        List<Segment> segments = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                segments.add(new Segment(SegmentKind.PARAGRAPH, new Span(start, end), null));
                addSentences(text, start, end, language, segments.size() - 1, sentences);
            }
            start = end + 2;
        }
        return new TokenizedText(text, segments, sentences);
    }

    private static void addSentences(
            String text, int start, int end, Language language, int segment, List<Sentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(start, end);
        while (matcher.find()) {
            addToken(text, matcher.start(), matcher.end(), language, tokens);
            boolean stops = ".?!".contains(matcher.group());
            boolean quoted = matcher.end() < end && "\"”»'".indexOf(text.charAt(matcher.end())) >= 0;
            if (stops && !quoted) {
                close(tokens, language, segment, sentences);
            }
        }
        close(tokens, language, segment, sentences);
    }

    private static void addToken(String text, int start, int end, Language language, List<Token> tokens) {
        String word = text.substring(start, end);
        int cut = end;
        for (String clitic : CLITICS) {
            if (language == Language.ENGLISH && word.endsWith(clitic)) {
                cut = end - clitic.length();
            }
        }
        tokens.add(token(text, start, cut));
        if (cut < end) {
            tokens.add(token(text, cut, end));
        }
    }

    private static Token token(String text, int start, int end) {
        String form = text.substring(start, end).replace("\u00ad", "").replace('’', '\'');
        return new Token(new Span(start, end), Normalizer.normalize(form, Normalizer.Form.NFC));
    }

    private static void close(List<Token> tokens, Language language, int segment, List<Sentence> sentences) {
        if (!tokens.isEmpty()) {
            Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(span, language, segment, tokens));
            tokens.clear();
        }
    }
}
