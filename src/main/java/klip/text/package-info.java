/** Sentences and tokens of a story, in Danish and English. */
@NullMarked
package klip.text;

import org.jspecify.annotations.NullMarked;
