/** From a page to its story: headline, lead, body segments and metadata; boilerplate left behind. */
@NullMarked
package klip.page;

import org.jspecify.annotations.NullMarked;
