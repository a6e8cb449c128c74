package klip.event;

/**
 * Words of a sentence that may trigger a frame.
 *
 * @param frame the frame
 * @param type its event type
 * @param head the token of the verb or noun
 * @param first the first token of the trigger
 * @param end one past its last token
 * @param words how many words it took: the longer phrase says more
 */
record TriggerMatch(Frame frame, EventType type, int head, int first, int end, int words) {}
