/** How good the answers are: precision, recall and F1 against gold. */
@NullMarked
package klip.evaluate;

import org.jspecify.annotations.NullMarked;
