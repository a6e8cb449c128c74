/** The report: a site that a person opens from the file system to look at what was found, and at how it was found. */
@NullMarked
package klip.report;

import org.jspecify.annotations.NullMarked;
