package klip.page;

import java.util.List;

/**
 * Tells a page of several articles (a front page, a tag page, a blog's first page) from one article.
 *
 * @param page the page
 * @param body the part of it taken for the article
 */
record FrontPage(PageBlocks page, Body body) {
    private static final int MANY_HEADINGS = 6;
    private static final int SOME_HEADINGS = 3;
    /** Prose between two linked headings on a page of teasers. */
    private static final int TEASER = 350;

    /** Whether headings that are links part the prose, or there are several whole articles. */
    boolean isOne() {
        List<Block> blocks = page.blocks().subList(body.start(), body.end());
        int linked = 0;
        for (Block block : blocks) {
            boolean heading = block.kind() == Block.Kind.HEADING && !block.isDiscarded();
            linked += heading && block.linkDensity() > 0.8 ? 1 : 0;
        }
        return (linked >= MANY_HEADINGS && body.prose() / linked < TEASER)
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
