/** Names in the text: mentions, and the entities they belong to. */
@NullMarked
package klip.name;

import org.jspecify.annotations.NullMarked;
