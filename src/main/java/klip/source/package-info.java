/** Where pages come from: folders and files, as bytes with a place, and their character set. */
@NullMarked
package klip.source;

import org.jspecify.annotations.NullMarked;
