package klip.page;

/** The warnings of this package, worded once. */
final class Warnings {
    static final Warning NO_ARTICLE = new Warning("NO_ARTICLE", "the page holds no article, or too little text of one");
    static final Warning SEVERAL_ARTICLES =
            new Warning("SEVERAL_ARTICLES", "the page holds several articles or leads to them, as a front page does");
    static final Warning PAGE_CUT = new Warning("PAGE_CUT", "the page is so long that its end was not read");

    private Warnings() {}
}
