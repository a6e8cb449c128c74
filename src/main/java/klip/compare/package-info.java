/** What changed from one run to another. */
@NullMarked
package klip.compare;

import org.jspecify.annotations.NullMarked;
