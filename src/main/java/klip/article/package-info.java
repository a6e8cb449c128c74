/** The published contract: one article as facts, offsets in Unicode code points, and its JSON. */
@NullMarked
package klip.article;

import org.jspecify.annotations.NullMarked;
