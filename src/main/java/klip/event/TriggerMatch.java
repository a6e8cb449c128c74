package klip.event;

import java.util.List;

/**
 * Words of a sentence that may trigger a frame.
 *
 * @param frame the frame
 * @param type its event type
 * @param head the token of the verb or noun
 * @param first the first token of the trigger
 * @param end one past its last token
 * @param phrase the words of the rule, the verb's lemma first
 */
record TriggerMatch(Frame frame, EventType type, int head, int first, int end, List<String> phrase) {
    /** How many words it took: the longer phrase says more. */
    int words() {
        return phrase.size();
    }

    boolean loose() {
        return frame.settings().loose();
    }
}
