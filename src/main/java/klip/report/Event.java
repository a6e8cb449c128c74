package klip.report;

import java.util.List;

/**
 * One happening, however many papers tell it.
 *
 * @param type its type
 * @param subtype a narrower kind; empty if none
 * @param status asserted, planned, hypothetical or negated
 * @param date the value of its date phrase; empty if none
 * @param day the first day it may mean, to sort by: that of the event, else of the first article that tells it; empty if neither
 * @param parties who and what takes part, as the first article has it
 * @param told where it is told, in the order of the articles
 */
record Event(
        String type, String subtype, String status, String date, String day, List<Party> parties, List<Told> told) {
    /**
     * Who or what takes part.
     *
     * @param role as what
     * @param text the words
     * @param entity number of the entity; -1 where the words are none
     * @param type of the entity; empty where the words are none
     */
    record Party(String role, String text, int entity, String type) {}

    /**
     * An article that tells it.
     *
     * @param article number of the article
     * @param event id of the event there
     * @param headline of the article
     * @param publisher the paper, or the name of the file
     * @param language of the article
     */
    record Told(int article, String event, String headline, String publisher, String language) {}
}
