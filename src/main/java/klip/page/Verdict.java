package klip.page;

/** What is done with a block of a page, and why. */
enum Verdict {
    KEPT("kept", "part of the article"),
    ZONE("zone", "the names of an element around it say what it is"),
    OUTSIDE("outside", "outside the part of the page that holds the article"),
    SECTION("section", "under a label that opens a list of other things, such as other stories"),
    CLOSING("closing", "after a label that ends the article, such as that of the comments"),
    WORDS("words", "its words are those of a label, a byline, a credit, an advert or a lead elsewhere"),
    LINKS("links", "most of it is links"),
    REPEATED("repeated", "the page prints the same paragraph before"),
    LABEL("label", "too short to be text where it stands"),
    HEADING("heading", "a heading with nothing under it");

    private final String kind;
    private final String reason;

    Verdict(String kind, String reason) {
        this.kind = kind;
        this.reason = reason;
    }

    String kind() {
        return kind;
    }

    String reason() {
        return reason;
    }
}
