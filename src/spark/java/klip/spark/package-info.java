/** The same pipeline on Apache Spark: many files in, the facts of all their pages out, and who they tell of. */
@NullMarked
package klip.spark;

import org.jspecify.annotations.NullMarked;
