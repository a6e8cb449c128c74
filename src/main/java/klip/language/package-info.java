/** Which language a story and each of its segments is written in. */
@NullMarked
package klip.language;

import org.jspecify.annotations.NullMarked;
