package klip.date;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.language.Language;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.text.Sentence;
import klip.text.Token;
import klip.text.TokenizedText;

/** Texts cut by rules close to those of the treebanks, so that these tests need no model. */
final class Texts {
    private static final Pattern SENTENCE = Pattern.compile("\\S(?:[^.!?\\n]|[.!?](?!\\s+[\\p{Lu}\"“])|"
            + "(?<=\\b(?:\\d|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mr|Mrs|Dr|Inc|Corp|Co|No|St|\\p{Lu}|a\\.m|p\\.m|U\\.S|kl|ca|pr))\\.)*[.!?\\n]?[\"”’']*");
    private static final Pattern TOKEN = Pattern.compile("\\d[\\d.,:/–-]*\\d(?:\\.(?=\\s*\\p{Ll})|'?\\p{L}+)?"
            + "|\\d\\.(?=\\s*[\\p{Ll}\\d-])|\\d+\\p{L}*|(?:\\p{L}\\.){2,}"
            + "|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mr|kl|ca|pr|jan|feb|okt)\\.|'s\\b"
            + "|[\\p{L}\\p{M}\\u00ad]+(?:[-'][\\p{L}\\d]+)*|\\S");

    private Texts() {}

    static TokenizedText of(String content, Language language) {
        List<Segment> segments = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Matcher paragraph = Pattern.compile("(?s)\\S.*?(?=\\n\\n|\\z)").matcher(content);
        while (paragraph.find()) {
            Span span = new Span(paragraph.start(), paragraph.end());
            Matcher sentence = SENTENCE.matcher(content).region(span.start(), span.end());
            while (sentence.find()) {
                add(content, sentence.start(), sentence.end(), language, segments.size(), sentences);
            }
            segments.add(new Segment(SegmentKind.PARAGRAPH, span, null));
        }
        return new TokenizedText(content, segments, sentences);
    }

    private static void add(
            String content, int start, int end, Language language, int segment, List<Sentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(content).region(start, end);
        while (token.find()) {
            String form = Normalizer.normalize(token.group().replace("\u00ad", ""), Normalizer.Form.NFC);
            if (!form.isEmpty()) {
                tokens.add(new Token(new Span(token.start(), token.end()), form));
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(new Span(start, end), language, segment, tokens));
        }
    }
}
