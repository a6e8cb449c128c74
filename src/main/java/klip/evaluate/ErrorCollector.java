package klip.evaluate;

import java.util.ArrayList;
import java.util.List;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/** Turns what a comparison found into findings. Not for several threads. */
final class ErrorCollector {
    private static final String NONE = "none";

    private final ArticleComparison comparison;
    private final String source;
    private final Cause cause;
    private final Context gold;
    private final Context predicted;
    private final List<ErrorReport.Finding> findings = new ArrayList<>();

    ErrorCollector(ArticleComparison comparison) {
        this.comparison = comparison;
        this.source = comparison.gold().article().source();
        this.cause = new Cause(comparison);
        this.gold = new Context(comparison.gold());
        this.predicted = new Context(comparison.predicted());
    }

    List<ErrorReport.Finding> findings() {
        sentences();
        mentions();
        dates();
        events();
        for (int i = 0; i < comparison.participants().size(); i++) {
            participants(
                    comparison.participants().get(i),
                    comparison.events().pairs().get(i));
        }
        comparison.events().pairs().forEach(this::foundEvent);
        return findings;
    }

    private void sentences() {
        String type = comparison.gold().article().language();
        comparison.sentences().missed().forEach(missed -> {
            Article.Sentence at = missed.sentence();
            add(ErrorReport.Stage.SENTENCE, type, ErrorReport.Fault.MISSED, "", gold.mark(at.start(), at.end()));
        });
        comparison.sentences().spurious().forEach(found -> {
            Article.Sentence at = found.sentence();
            add(ErrorReport.Stage.SENTENCE, type, ErrorReport.Fault.FALSE, "", predicted.mark(at.start(), at.end()));
        });
    }

    private void mentions() {
        Matching<Located.Mention> mentions = comparison.mentions();
        mentions.missed().forEach(missed -> {
            String sentence = mark(gold, missed);
            add(ErrorReport.Stage.ENTITY, missed.type(), ErrorReport.Fault.MISSED, "", sentence);
        });
        mentions.spurious().forEach(found -> {
            String sentence = mark(predicted, found);
            add(ErrorReport.Stage.ENTITY, found.type(), ErrorReport.Fault.FALSE, "", sentence);
        });
        mentions.pairs().stream().filter(pair -> !Tally.sameName(pair)).forEach(pair -> {
            String should = pair.gold().entity().name();
            String is = pair.predicted().entity().name();
            wrong(ErrorReport.Stage.NAME, pair.gold().type(), is, should, mark(gold, pair.gold()));
        });
    }

    private static String mark(Context context, Located.Mention mention) {
        return context.mark(mention.mention().start(), mention.mention().end());
    }

    private void dates() {
        Matching<Located.Date> dates = comparison.dates();
        dates.missed().forEach(missed -> {
            String sentence = mark(gold, missed);
            add(ErrorReport.Stage.DATE, missed.date().type(), ErrorReport.Fault.MISSED, "", sentence);
        });
        dates.spurious().forEach(found -> {
            String sentence = mark(predicted, found);
            add(ErrorReport.Stage.DATE, found.date().type(), ErrorReport.Fault.FALSE, "", sentence);
        });
        dates.pairs().stream()
                .filter(pair -> !DateMatcher.sameMeaning(pair.gold(), pair.predicted()))
                .forEach(pair -> {
                    Article.Date should = pair.gold().date();
                    Article.Date is = pair.predicted().date();
                    wrong(
                            ErrorReport.Stage.DATE,
                            should.type(),
                            meaning(is.timex(), is.value()),
                            meaning(should.timex(), should.value()),
                            mark(gold, pair.gold()));
                });
    }

    private static String mark(Context context, Located.Date date) {
        return context.mark(date.date().start(), date.date().end());
    }

    private static String meaning(String timex, @Nullable String value) {
        return value == null ? timex + " without a value" : value;
    }

    private void events() {
        comparison.events().missed().forEach(missed -> {
            String sentence = mark(gold, missed);
            addBecause(
                    ErrorReport.Stage.EVENT,
                    missed.type(),
                    ErrorReport.Fault.MISSED,
                    cause.ofMissed(missed),
                    "",
                    sentence);
        });
        comparison.events().spurious().forEach(found -> {
            String rule = "rule " + found.event().rule();
            String sentence = mark(predicted, found);
            addBecause(
                    ErrorReport.Stage.EVENT,
                    found.type(),
                    ErrorReport.Fault.FALSE,
                    cause.ofFalse(found),
                    rule,
                    sentence);
        });
    }

    private static String mark(Context context, Located.Event event) {
        Article.Trigger trigger = event.event().triggers().get(0);
        return context.mark(trigger.start(), trigger.end());
    }

    private void participants(Matching<Located.Participant> participants, Matching.Pair<Located.Event> pair) {
        participants.missed().forEach(missed -> {
            Article.Participant at = missed.participant();
            String type = pair.gold().type() + "." + at.role();
            String sentence = gold.mark(at.start(), at.end());
            String why = cause.ofMissed(missed, participants);
            addBecause(ErrorReport.Stage.ARGUMENT, type, ErrorReport.Fault.MISSED, why, "", sentence);
        });
        participants.spurious().forEach(found -> {
            Article.Participant at = found.participant();
            String type = pair.gold().type() + "." + at.role();
            String sentence = predicted.mark(at.start(), at.end());
            String why = Cause.ofFalse(found, participants);
            addBecause(ErrorReport.Stage.ARGUMENT, type, ErrorReport.Fault.FALSE, why, "", sentence);
        });
    }

    private void foundEvent(Matching.Pair<Located.Event> pair) {
        Article.Event should = pair.gold().event();
        Article.Event is = pair.predicted().event();
        boolean eitherDated = should.date() != null || is.date() != null;
        if (eitherDated && !EventMatcher.sameDate(should.date(), is.date())) {
            wrong(
                    ErrorReport.Stage.EVENT_DATE,
                    should.type(),
                    meaning(is.date()),
                    meaning(should.date()),
                    mark(gold, pair.gold()));
        }
        if (!should.status().equals(is.status())) {
            wrong(ErrorReport.Stage.STATUS, should.type(), is.status(), should.status(), mark(gold, pair.gold()));
        }
    }

    private static String meaning(Article.@Nullable EventDate date) {
        return date == null ? NONE : meaning(date.timex(), date.value());
    }

    private void wrong(ErrorReport.Stage stage, String type, String is, String should, String sentence) {
        add(stage, type, ErrorReport.Fault.WRONG, is + ", should be " + should, sentence);
    }

    private void add(ErrorReport.Stage stage, String type, ErrorReport.Fault fault, String detail, String sentence) {
        addBecause(stage, type, fault, "", detail, sentence);
    }

    private void addBecause(
            ErrorReport.Stage stage, String type, ErrorReport.Fault fault, String why, String detail, String sentence) {
        findings.add(new ErrorReport.Finding(stage, type, fault, why, source, detail, sentence));
    }
}
