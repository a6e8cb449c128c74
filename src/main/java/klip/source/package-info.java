/** Where pages come from: folders, files and archives, as bytes with a place, and their character set. */
@NullMarked
package klip.source;

import org.jspecify.annotations.NullMarked;
