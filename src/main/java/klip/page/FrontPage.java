package klip.page;

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

    /** Whether headings that are links part the prose into teasers, or there are several whole articles. */
    boolean isOne() {
        int linked = 0;
        int run = 0;
        int longestRun = 0;
        for (Block block : page.blocks().subList(body.start(), body.end())) {
            if (!block.isDiscarded() && block.kind() == Block.Kind.HEADING && block.linkDensity() > 0.8) {
                linked++;
                run = 0;
            }
            run += block.isDiscarded() ? 0 : block.prose();
            longestRun = Math.max(longestRun, run);
        }
        return (linked >= MANY_HEADINGS && longestRun < 2 * TEASER)
                || (linked >= SOME_HEADINGS && hasSeveralArticles());
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
