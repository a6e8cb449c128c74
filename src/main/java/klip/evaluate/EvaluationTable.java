package klip.evaluate;

import java.util.Locale;

/** Writes scores as a table. Not for several threads. */
final class EvaluationTable {
    private static final String HEAD = "%-27s %6s %6s %6s %7s %7s %7s\n";
    private static final String COUNTED = "%-27s %6d %6d %6d %7.3f %7.3f %7.3f\n";
    private static final String RATED = "%-27s %6s %6s %6s %7.3f %7.3f %7.3f\n";
    private static final String SHARE = "%-27s %6d %6s %6d %7.3f\n";
    private static final String NO_GOLD = "%-27s %6d %6d %6d %7s %7s %7s\n";

    private final StringBuilder out = new StringBuilder();

    private EvaluationTable() {}

    static String of(Evaluation evaluation) {
        EvaluationTable table = new EvaluationTable();
        evaluation.languages().forEach(table::language);
        return table.out.toString();
    }

    private void language(LanguageScores scores) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        String title = scores.language() + ", " + scores.articles() + " articles";
        line(HEAD, title, "right", "found", "gold", "P", "R", "F1");
        metadata(scores.metadata());
        rates("body text", scores.body());
        score("sentences", scores.sentences());
        typed("entities", scores.entities());
        share("  canonical name right", scores.entityNames());
        rates("  grouping (B³)", scores.entityClusters());
        score("dates, span", scores.dateSpans());
        score("dates, value", scores.dateValues());
        typed("events, trigger", scores.eventTriggers());
        score("events, sentence", scores.eventSentences().all());
        score("  arguments", scores.eventArguments());
        score("  date", scores.eventDates());
        share("  status right", scores.eventStatus());
    }

    private void metadata(MetadataScores scores) {
        stated("headline", scores.headline());
        stated("day of publication", scores.publicationDay());
        stated("set of authors", scores.authors());
        stated("publisher", scores.publisher());
    }

    // Gold of texts alone states nothing of their pages.
    private void stated(String name, Accuracy accuracy) {
        if (accuracy.of() > 0) {
            share(name, accuracy);
        }
    }

    private void typed(String name, TypedScore scores) {
        score(name, scores.all());
        scores.types().forEach(type -> score("    " + type.type(), type.score()));
    }

    private void score(String name, Score score) {
        if (score.gold() == 0) {
            line(NO_GOLD, name, score.right(), score.predicted(), score.gold(), "-", "-", "-");
            return;
        }
        line(
                COUNTED,
                name,
                score.right(),
                score.predicted(),
                score.gold(),
                score.precision(),
                score.recall(),
                score.f1());
    }

    private void rates(String name, Rates rates) {
        line(RATED, name, "", "", "", rates.precision(), rates.recall(), rates.f1());
    }

    private void share(String name, Accuracy accuracy) {
        line(SHARE, name, accuracy.right(), "", accuracy.of(), accuracy.accuracy());
    }

    private void line(String form, Object... cells) {
        out.append(String.format(Locale.ROOT, form, cells));
    }
}
