/** The annotated corpus: its readable source form, and the pages and gold files built from it. */
@NullMarked
package klip.corpus;

import org.jspecify.annotations.NullMarked;
