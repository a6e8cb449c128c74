package klip.page;

import org.jsoup.nodes.Element;

/**
 * An element that holds blocks: a range of the page's blocks, since these stand in document order.
 *
 * @param element the element
 * @param parent index of the region around it, -1 at the top
 * @param start its first block
 * @param end one past its last block
 * @param bodyRank how surely its name says that it is the body, 1 best; {@link Marks#NO_BODY} where it does not
 */
record Region(Element element, int parent, int start, int end, int bodyRank) {}
