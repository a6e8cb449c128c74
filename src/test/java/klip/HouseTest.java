package klip;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the house is built; each rule says why. */
class HouseTest {
    private static final List<String> LEFT_TO_RIGHT = List.of(
            "klip.source",
            "klip.page",
            "klip.language",
            "klip.text",
            "klip.name",
            "klip.date",
            "klip.event",
            "klip.article",
            "klip",
            "klip.batch",
            "klip.compare",
            "klip.export",
            "klip.corpus",
            "klip.evaluate",
            "klip.report",
            "klip.serve",
            "klip.train",
            "klip.cli");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("klip");

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageDependsOnlyOnThoseToItsLeft(String name) {
        List<String> right = LEFT_TO_RIGHT.subList(LEFT_TO_RIGHT.indexOf(name) + 1, LEFT_TO_RIGHT.size());
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right.toArray(new String[0]))
                .because("a stage takes what the one before it gives, and knows nothing of what is made of its results")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        classes()
                .should()
                .resideInAnyPackage(LEFT_TO_RIGHT.toArray(new String[0]))
                .because("a package that is not in the order escapes the rule above")
                .check(HOUSE);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("klip.(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle are one package")
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "org.jsoup.., klip.page",
        "org.mozilla.universalchardet.., klip.source",
        "opennlp.tools.langdetect.., klip.language",
        "opennlp.tools.tokenize.., klip.text",
        "opennlp.tools.sentdetect.., klip.text",
        "edu.stanford.., klip.name",
        "picocli.., klip.cli",
        "org.netpreserve.jwarc.., klip.source",
        "java.sql.., klip.export",
        "com.fasterxml.jackson.., klip.article|klip.page|klip.source"
    })
    void aLibraryIsKnownOnlyToThePackageThatWrapsIt(String library, String wrappers) {
        noClasses()
                .that()
                .resideOutsideOfPackages(wrappers.split("\\|", -1))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("a library can then be exchanged, or its faults worked round, in one place")
                .check(HOUSE);
    }

    @Test
    void theCoreKnowsNothingOfSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("klip.spark")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("klip.spark", "org.apache.spark..", "org.apache.hadoop..", "scala..")
                .because("a reader of one page must not need a cluster, and the cluster is to run the same pipeline")
                .check(HOUSE);
    }

    @Test
    void packagesAreNamedAfterWhatTheyAreAbout() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..manager..")
                .because("such a name tells nothing, so anything ends up there")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineKnowsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("klip.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("whoever embeds Klip owns the process and its streams")
                .check(HOUSE);
    }

    @Test
    void timeIsToldByJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, java.util.Calendar.class, java.text.DateFormat.class)
                .because("the old classes carry the machine's time zone into every result")
                .check(HOUSE);
    }

    @Test
    void theMachinesCharacterSetIsNeverUsed() {
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(InputStreamReader.class, InputStream.class)
                .orShould()
                .callConstructor(OutputStreamWriter.class, OutputStream.class)
                .orShould()
                .callConstructor(FileReader.class, String.class)
                .orShould()
                .callConstructor(FileWriter.class, String.class)
                .because("the same page must give the same facts on every machine")
                .check(HOUSE);
    }

    @Test
    void theMachinesLocaleIsNeverUsed() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .because("in a Turkish locale the small letter of I is not i")
                .check(HOUSE);
    }

    @Test
    void whatIsSharedByAllIsSetOnce() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("a static that changes ties threads, tests and callers together")
                .check(HOUSE);
    }

    @Test
    void nobodyCanWriteIntoATableOfAnother() {
        fields().that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notHaveRawType(describe("an array", JavaClass::isArray))
                .because("an array can be written to by all who see it")
                .check(HOUSE);
    }

    private static List<String> packages() {
        return LEFT_TO_RIGHT;
    }
}
