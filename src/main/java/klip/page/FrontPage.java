package klip.page;

import org.jspecify.annotations.Nullable;

/**
 * Tells a page of several articles (a front page, a tag page, a blog's first page) from one article.
 *
 * @param page the page
 * @param body the part of it taken for the article
 */
record FrontPage(PageBlocks page, Body body) {
    private static final int MANY_HEADINGS = 6;
    private static final int SOME_HEADINGS = 3;
    /** Prose between two linked headings on a page of teasers is hardly longer. */
    private static final int TEASER = 350;
    /** What introduces a section's page is shorter. */
    private static final int ALONE = 200;

    /** Whether headings that are links part the prose into teasers, or there are several whole articles. */
    boolean isOne() {
        int linked = 0;
        int run = 0;
        int longestRun = 0;
        for (Block block : page.blocks().subList(body.start(), body.end())) {
            if (!block.isDiscarded() && isLinkedHeading(block)) {
                linked++;
                run = 0;
            }
            run += block.isDiscarded() ? 0 : block.prose();
            longestRun = Math.max(longestRun, run);
        }
        return (linked >= MANY_HEADINGS && longestRun < 2 * TEASER)
                || (linked >= SOME_HEADINGS && hasSeveralArticles());
    }

    /** The article that stands alone under its headline, above those that follow; null where there is none. */
    @Nullable
    Body articleUnder(@Nullable String headline) {
        String key = headline == null ? "" : TextKey.of(headline);
        for (int i = 0; i < page.blocks().size() && !key.isEmpty(); i++) {
            Block block = page.blocks().get(i);
            if (block.kind() == Block.Kind.HEADING && TextKey.of(block.text()).endsWith(key)) {
                return upToTheNext(i);
            }
        }
        return null;
    }

    private @Nullable Body upToTheNext(int headline) {
        int prose = 0;
        int i = headline + 1;
        for (; i < page.blocks().size() && !isLinkedHeading(page.blocks().get(i)); i++) {
            prose += page.blocks().get(i).isDiscarded()
                    ? 0
                    : page.blocks().get(i).prose();
        }
        return prose < ALONE ? null : new Body(headline, i, prose);
    }

    private static boolean isLinkedHeading(Block block) {
        return block.kind() == Block.Kind.HEADING && block.linkDensity() > 0.8;
    }

    private boolean hasSeveralArticles() {
        long articles = page.regions().stream()
                .filter(region -> region.element().normalName().equals("article"))
                .filter(region -> region.start() >= body.start() && region.end() <= body.end())
                .filter(region -> proseOf(region) > TEASER && proseOf(region) < body.prose() * 0.6)
                .count();
        return articles >= 2;
    }

    private int proseOf(Region region) {
        return page.blocks().subList(region.start(), region.end()).stream()
                .mapToInt(Block::prose)
                .sum();
    }
}
