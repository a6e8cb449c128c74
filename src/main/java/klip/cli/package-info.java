/** The command line. */
@NullMarked
package klip.cli;

import org.jspecify.annotations.NullMarked;
