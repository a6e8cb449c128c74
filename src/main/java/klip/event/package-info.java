/** What happened: events with their roles, date and status, found by rules that are data. */
@NullMarked
package klip.event;

import org.jspecify.annotations.NullMarked;
