package klip.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import klip.page.Span;
import klip.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The date phrases of one sentence. */
final class SentencePhrases {
    /** A time and its day may have a comma or a preposition between them. */
    private static final int GAP_BETWEEN_DAY_AND_TIME = 4;

    /** A preposition and an article. */
    private static final int FIRST_UNITS = 2;

    private static final Pattern CLOCK = Pattern.compile("T\\d\\d:\\d\\d");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final List<Atom> atoms;
    private final LanguageRules rules;
    private final Sentence sentence;
    private final int number;

    private SentencePhrases(List<Atom> atoms, LanguageRules rules, Sentence sentence, int number) {
        this.atoms = atoms;
        this.rules = rules;
        this.sentence = sentence;
        this.number = number;
    }

    static SentencePhrases of(String content, Sentence sentence, int number) {
        LanguageRules rules = LanguageRules.of(sentence.language());
        List<Atom> atoms = Atomizer.atoms(content, sentence.tokens(), rules.grammar()::word);
        return new SentencePhrases(atoms, rules, sentence, number);
    }

    List<DateExpression> expressions(Resolver resolver) {
        List<DateExpression> expressions = new ArrayList<>();
        for (Match match : rules.grammar().matches(atoms)) {
            Phrase phrase = phrase(match);
            DateType type = match.rule().kind().type();
            if (type != null && phrase.timex().exists()) {
                Resolution resolution = resolver.resolve(phrase);
                expressions.add(expression(phrase, type, resolution));
            }
        }
        return withTimes(expressions, resolver.dayBefore(sentence.segment()));
    }

    private Phrase phrase(Match match) {
        Map<String, String> captures = match.values();
        Rule rule = match.rule();
        Span span =
                atoms.get(match.from()).span().union(atoms.get(match.to() - 1).span());
        DateModifier modifier = rule.modifier() == null && rule.isOfCalendar()
                ? rules.modifiers().before(atoms, match.from())
                : rule.modifier();
        Tense tense = rule.reference() == Reference.TENSE && rule.isOfCalendar()
                ? tense(match, Timex.fill(rule.timex(), captures))
                : Tense.UNKNOWN;
        return new Phrase(
                span,
                rule,
                Timex.fill(rule.timex(), captures),
                rule.shift() == null ? null : Timex.filled(rule.shift(), captures),
                modifier,
                tense,
                sentence.segment(),
                number,
                match.from() <= FIRST_UNITS);
    }

    /** The preposition before an interval only tells that it is one. */
    private Tense tense(Match match, Timex timex) {
        return timex.isInterval()
                ? rules.tenses().ofVerb(atoms, match.from(), match.to())
                : rules.tenses().around(atoms, match.from(), match.to());
    }

    private static DateExpression expression(Phrase phrase, DateType type, @Nullable Resolution resolution) {
        return new DateExpression(
                phrase.span(),
                type,
                phrase.timex().published(),
                resolution == null ? null : resolution.value(),
                phrase.modifier(),
                resolution == null ? null : resolution.anchor());
    }

    /**
     * Gives a time of day the day that stands beside it; one that opens its sentence goes on telling of the day that was
     * spoken of last.
     */
    private List<DateExpression> withTimes(List<DateExpression> expressions, @Nullable Resolution spokenOf) {
        List<DateExpression> all = new ArrayList<>(expressions);
        for (int i = 0; i < all.size(); i++) {
            DateExpression time = all.get(i);
            if (time.type() == DateType.TIME && CLOCK.matcher(time.timex()).matches()) {
                DateExpression day = dayBeside(expressions, i);
                if (day != null) {
                    all.set(i, onDay(time, day.value(), day.anchor()));
                } else if (spokenOf != null
                        && time.span().start() == atoms.get(0).span().start()) {
                    all.set(i, onDay(time, spokenOf.value(), Anchor.OTHER_DATE));
                }
            }
        }
        return all;
    }

    private static DateExpression onDay(DateExpression time, @Nullable String day, @Nullable Anchor anchor) {
        return new DateExpression(time.span(), time.type(), time.timex(), day + time.timex(), time.modifier(), anchor);
    }

    private static @Nullable DateExpression dayBeside(List<DateExpression> expressions, int time) {
        for (int other : new int[] {time - 1, time + 1}) {
            if (other >= 0 && other < expressions.size()) {
                DateExpression day = expressions.get(other);
                boolean isDay = day.value() != null && DAY.matcher(day.value()).matches();
                if (isDay && gap(day.span(), expressions.get(time).span()) <= GAP_BETWEEN_DAY_AND_TIME) {
                    return day;
                }
            }
        }
        return null;
    }

    private static int gap(Span one, Span other) {
        return Math.max(other.start() - one.end(), one.start() - other.end());
    }
}
