/** Date phrases, with what their words say (TIMEX3) and what day they mean (ISO 8601). */
@NullMarked
package klip.date;

import org.jspecify.annotations.NullMarked;
