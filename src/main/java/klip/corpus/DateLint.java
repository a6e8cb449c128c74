package klip.corpus;

import java.util.ArrayList;
import java.util.List;
import klip.date.DateType;
import klip.page.Span;
import org.jspecify.annotations.Nullable;

/** Dates whose value does not follow from their timex, or whose timex does not follow from their words. */
final class DateLint implements Lint {
    @Override
    public List<LintWarning> check(SourceArticle article) {
        PageDate published = PageDate.parse(article.header().published());
        DayNames names = new DayNames(article.header().language());
        List<LintWarning> warnings = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (Annotation annotation : block.annotations()) {
                if (annotation.tag() instanceof Tag.Date date) {
                    check(article, annotation, block, date, published, names, warnings);
                }
            }
        }
        return warnings;
    }

    private static void check(
            SourceArticle article,
            Annotation annotation,
            Block block,
            Tag.Date date,
            PageDate published,
            DayNames names,
            List<LintWarning> warnings) {
        Span span = annotation.span();
        String words = span.of(block.text());
        String value = date.value();
        if (value != null && !Timex.allows(date.timex(), value)) {
            warn(article, annotation, words, "`" + value + "` is no " + date.timex(), warnings);
        }
        String counted = isCounted(date) ? Timex.count(date.timex(), published.day()) : null;
        if (counted != null && isOtherOfItsUnit(counted, value)) {
            String reason = date.timex() + " from the day of publication is " + counted + ", not " + value;
            warn(article, annotation, words, reason, warnings);
        }
        String expected = names.monthAndDay(words);
        if (expected != null && !date.timex().contains(expected)) {
            warn(article, annotation, words, "the words say " + expected + ", not " + date.timex(), warnings);
        }
    }

    private static boolean isCounted(Tag.Date date) {
        return date.type() == DateType.DATE && !date.byOtherDate();
    }

    // `Next quarter` counts three months and means a quarter: values of another unit are not compared.
    private static boolean isOtherOfItsUnit(String counted, @Nullable String value) {
        return value == null || (value.length() == counted.length() && !value.equals(counted));
    }

    private static void warn(
            SourceArticle article, Annotation annotation, String words, String reason, List<LintWarning> warnings) {
        warnings.add(LintWarning.at(article, annotation.line(), "`" + words + "`: " + reason));
    }
}
