/** Klip reads tech-news pages in Danish and English and gives back facts with their evidence. */
@NullMarked
package klip;

import org.jspecify.annotations.NullMarked;
