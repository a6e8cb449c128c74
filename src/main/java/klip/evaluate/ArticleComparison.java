package klip.evaluate;

import java.util.List;
import java.util.Objects;
import klip.article.Article;

/**
 * One predicted article beside its gold, stage by stage: all that scores and error reports are made from.
 *
 * @param gold what should have been found
 * @param predicted what was found
 * @param shingles what the texts have in common
 * @param sentences the sentences
 * @param mentions the mentions of entities
 * @param dates the date phrases
 * @param events the events by their triggers, optional ones left out
 * @param eventsBySentence the events by the sentences of their triggers, likewise
 * @param participants the participants of each pair of {@code events}, in order
 */
record ArticleComparison(
        Article gold,
        Article predicted,
        Shingles shingles,
        Matching<Located.Sentence> sentences,
        Matching<Located.Mention> mentions,
        Matching<Located.Date> dates,
        Matching<Located.Event> events,
        Matching<Located.Event> eventsBySentence,
        List<Matching<Located.Participant>> participants) {
    static ArticleComparison of(Article gold, Article predicted) {
        TextAlignment alignment =
                new TextAlignment(gold.article().text(), predicted.article().text());
        Side should = new Side(gold, range -> range == null ? null : alignment.map(range));
        Side is = new Side(predicted, range -> range);
        Matching<Located.Mention> mentions = MentionMatcher.match(should.mentions(), is.mentions());
        EventMatcher matcher = new EventMatcher(new EntityLinks(gold, predicted, mentions));
        Matching<Located.Event> events = matcher.matchByTrigger(should.events(), is.events());
        return new ArticleComparison(
                gold,
                predicted,
                Shingles.compare(gold, predicted),
                Matching.greedy(should.sentences(), is.sentences(), ArticleComparison::sameRange),
                mentions,
                DateMatcher.match(should.dates(), is.dates()),
                events,
                matcher.matchBySentence(should.events(), is.events()),
                events.pairs().stream()
                        .map(pair -> matcher.matchParticipants(pair.gold(), pair.predicted()))
                        .toList());
    }

    private static int sameRange(Located.Sentence gold, Located.Sentence predicted) {
        return gold.range() != null && Objects.equals(gold.range(), predicted.range()) ? 1 : 0;
    }
}
