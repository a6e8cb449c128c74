/** The live view and the HTTP interface: pages in, the contract's JSON out; nothing is fetched. */
@NullMarked
package klip.serve;

import org.jspecify.annotations.NullMarked;
