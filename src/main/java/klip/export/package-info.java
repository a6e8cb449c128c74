/** Articles in the forms of other tools: tables, a database, annotation files, linked data. */
@NullMarked
package klip.export;

import org.jspecify.annotations.NullMarked;
