package klip.date;

/**
 * A word class found in a text.
 *
 * @param value what it contributes to a TIMEX3 value
 * @param length how many units of text it takes
 */
record Reading(String value, int length) {}
