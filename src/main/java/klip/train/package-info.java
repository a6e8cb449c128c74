/** Commands that make the models from labelled text. */
@NullMarked
package klip.train;

import org.jspecify.annotations.NullMarked;
