/** Runs over many pages: every outcome in order, whole or not at all on disk, and to be gone on with after a stop. */
@NullMarked
package klip.batch;

import org.jspecify.annotations.NullMarked;
