package klip.corpus;

import java.util.List;

/** One thing that an annotator may have got wrong. */
interface Lint {
    /** What looks wrong in the article, in order of the text. */
    List<LintWarning> check(SourceArticle article);
}
