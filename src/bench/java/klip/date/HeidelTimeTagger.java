package klip.date;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klip.page.Span;

/** HeidelTime for news with its built-in tokeniser, since TreeTagger cannot be shipped. */
final class HeidelTimeTagger implements DateTaggersBenchmark.DateTagger {
    private static final Pattern TAG =
            Pattern.compile("<TIMEX3 [^>]*type=\"(\\w+)\" value=\"([^\"]*)\"[^>]*>|</TIMEX3>|<[^>]*>");
    private static final String SETTINGS = String.join(
            "\n",
            "considerDate = true",
            "considerDuration = true",
            "considerSet = true",
            "considerTime = true",
            "considerTemponym = false",
            "treeTaggerHome = none",
            "uimaVarDate = Date",
            "uimaVarDuration = Duration",
            "uimaVarLanguage = Language",
            "uimaVarSet = Set",
            "uimaVarTime = Time",
            "uimaVarTemponym = Temponym",
            "uimaVarTypeToProcess = Type",
            "typeSystemHome = desc/type/HeidelTime_TypeSystem.xml",
            "typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml",
            "");

    private final HeidelTimeStandalone tagger;

    HeidelTimeTagger() {
        Logger.getLogger("HeidelTimeStandalone").setLevel(Level.OFF);
        Logger.getLogger("").setLevel(Level.OFF);
        try {
            Path settings = Files.writeString(Files.createTempFile("heideltime", ".props"), SETTINGS);
            tagger = new HeidelTimeStandalone(
                    Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, settings.toString(), POSTagger.NO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<DateTaggersBenchmark.Tagged> dates(String text, LocalDate published) {
        try {
            Date day = Date.from(published.atStartOfDay(ZoneId.systemDefault()).toInstant());
            return read(tagger.process(text.replace('<', ' ').replace('>', ' ').replace('&', ' '), day));
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of the answer is the text given, between a heading and an end of TimeML, with tags in it. */
    private static List<DateTaggersBenchmark.Tagged> read(String timeml) {
        String heading = "<TimeML>\n";
        String body = timeml.substring(timeml.indexOf(heading) + heading.length());
        List<DateTaggersBenchmark.Tagged> dates = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int tags = 0;
        int start = 0;
        String value = null;
        while (tag.find()) {
            int offset = tag.start() - tags;
            if (tag.group(1) != null) {
                start = offset;
                value = tag.group(1).equals("DATE") ? tag.group(2) : null;
            } else if (value != null) {
                dates.add(new DateTaggersBenchmark.Tagged(new Span(start, offset), value));
                value = null;
            }
            tags += tag.end() - tag.start();
        }
        return dates;
    }
}
