package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the layers; each rule is also shown to fail where a class is planted that breaks it. */
class ArchitectureTest {
    private static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("date")
            .definedBy("dateline.date..")
            .layer("model")
            .definedBy("dateline.model..")
            .layer("io")
            .definedBy("dateline.io..")
            .layer("text")
            .definedBy("dateline.text..")
            .layer("query")
            .definedBy("dateline.query..")
            .layer("layout")
            .definedBy("dateline.layout..")
            .layer("columns")
            .definedBy("dateline.columns..")
            .layer("storage")
            .definedBy("dateline.storage..")
            .layer("drawing")
            .definedBy("dateline.drawing..")
            .layer("export")
            .definedBy("dateline.export..")
            .layer("imports")
            .definedBy("dateline.imports..")
            .layer("settings")
            .definedBy("dateline.settings..")
            .layer("cli")
            .definedBy("dateline.cli..")
            .layer("ui")
            .definedBy("dateline.ui..")
            .whereLayer("date")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("date")
            .whereLayer("io")
            .mayOnlyAccessLayers("date", "model", "storage")
            .whereLayer("text")
            .mayOnlyAccessLayers("date", "model", "storage")
            .whereLayer("query")
            .mayOnlyAccessLayers("date", "model", "columns")
            .whereLayer("layout")
            .mayOnlyAccessLayers("date", "model", "columns")
            .whereLayer("columns")
            .mayNotAccessAnyLayer()
            .whereLayer("storage")
            .mayNotAccessAnyLayer()
            .whereLayer("drawing")
            .mayOnlyAccessLayers("date", "model", "layout")
            .whereLayer("export")
            .mayOnlyAccessLayers("date", "model", "query", "layout", "drawing")
            .whereLayer("imports")
            .mayOnlyAccessLayers("date", "model", "io", "storage")
            .whereLayer("settings")
            .mayOnlyAccessLayers("model", "query", "storage")
            .whereLayer("cli")
            .mayOnlyAccessLayers(
                    "date", "model", "io", "text", "query", "layout", "imports", "export", "settings", "storage")
            .whereLayer("ui")
            .mayNotBeAccessedByAnyLayer();

    private static final ArchRule EVERY_CLASS_STANDS_IN_A_LAYER = classes()
            .that()
            .doNotHaveFullyQualifiedName("dateline.Main")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(
                    "dateline.date..",
                    "dateline.model..",
                    "dateline.io..",
                    "dateline.text..",
                    "dateline.query..",
                    "dateline.layout..",
                    "dateline.columns..",
                    "dateline.storage..",
                    "dateline.drawing..",
                    "dateline.export..",
                    "dateline.imports..",
                    "dateline.settings..",
                    "dateline.cli..",
                    "dateline.ui..");

    private static final ArchRule JAVAFX_ONLY_IN_THE_UI = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    private static final ArchRule JACKSON_ONLY_IN_IO = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    private static final ArchRule JSON_KNOWS_NO_COMMENTARY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("commentary")
            .definedBy("dateline.io.commentary..")
            .layer("json")
            .definedBy("dateline.io.json..")
            .layer("problems")
            .definedBy("dateline.io.problems..")
            .whereLayer("commentary")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("commentary");

    private static final ArchRule CSV_ONLY_IN_THE_IMPORTS = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.imports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    private static final ArchRule JSOUP_ONLY_WHERE_FILES_ARE_READ = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.text.extract..", "dateline.imports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    private static final ArchRule PDFBOX_ONLY_IN_EXTRACTING = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.text.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    private static final ArchRule ALIGNING_KNOWS_NO_FILES = noClasses()
            .that()
            .resideInAPackage("dateline.text..")
            .and()
            .resideOutsideOfPackage("dateline.text.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dateline.text.extract..");

    private static final ArchRule CONSOLE_ONLY_ON_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static final ArchRule LOG_ONLY_THROUGH_SLF4J =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    private static final ArchRule NO_CYCLES =
            slices().matching("dateline.(*)..").should().beFreeOfCycles();

    private static final ArchRule NO_CYCLES_IN_THE_UI =
            slices().matching("dateline.ui.(*)..").should().beFreeOfCycles();

    private static final ArchRule VIEWS_DO_NOT_CALL_EACH_OTHER = noClasses()
            .that()
            .resideInAnyPackage("dateline.ui.actors..", "dateline.ui.claims..", "dateline.ui.timeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.ui.detail..", "dateline.ui.search..", "dateline.ui.app..");

    private static final ArchRule PROBLEMS_KNOW_NO_DOCUMENT = noClasses()
            .that()
            .resideInAPackage("dateline.ui.problems..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.ui.state..", "dateline.ui.app..", "dateline.query..");

    private static final Map<String, ArchRule> RULES = Map.ofEntries(
            Map.entry("layers", LAYERS),
            Map.entry("every class stands in a layer", EVERY_CLASS_STANDS_IN_A_LAYER),
            Map.entry("log only through slf4j", LOG_ONLY_THROUGH_SLF4J),
            Map.entry("javafx only in the ui", JAVAFX_ONLY_IN_THE_UI),
            Map.entry("jackson only in io", JACKSON_ONLY_IN_IO),
            Map.entry("json knows no commentary", JSON_KNOWS_NO_COMMENTARY),
            Map.entry("csv only in the imports", CSV_ONLY_IN_THE_IMPORTS),
            Map.entry("jsoup only where files are read", JSOUP_ONLY_WHERE_FILES_ARE_READ),
            Map.entry("pdfbox only in extracting", PDFBOX_ONLY_IN_EXTRACTING),
            Map.entry("aligning knows no files", ALIGNING_KNOWS_NO_FILES),
            Map.entry("console only on the command line", CONSOLE_ONLY_ON_THE_COMMAND_LINE),
            Map.entry("no cycles", NO_CYCLES),
            Map.entry("no cycles in the ui", NO_CYCLES_IN_THE_UI),
            Map.entry("problems know no document", PROBLEMS_KNOW_NO_DOCUMENT),
            Map.entry("views do not call each other", VIEWS_DO_NOT_CALL_EACH_OTHER));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dateline");

    /** The product together with the violations under {@code dateline..planted}. */
    private static final JavaClasses WITH_VIOLATIONS = new ClassFileImporter().importPackages("dateline");

    @TestFactory
    java.util.stream.Stream<DynamicTest> theProductKeepsEachRule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertFalse(
                                rule.getValue().evaluate(PRODUCT).hasViolation(),
                                () -> rule.getValue()
                                        .evaluate(PRODUCT)
                                        .getFailureReport()
                                        .toString())));
    }

    @TestFactory
    java.util.stream.Stream<DynamicTest> eachRuleSeesAPlantedViolation() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertTrue(
                                rule.getValue().evaluate(WITH_VIOLATIONS).getFailureReport().getDetails().stream()
                                        .anyMatch(line -> line.contains("planted")))));
    }

    /** The layers are one rule of many parts, of which each could be the one that never fails. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "model",
                "io",
                "text",
                "query",
                "layout",
                "columns",
                "storage",
                "drawing",
                "imports",
                "export",
                "settings",
                "cli"
            })
    void theLayersSeeAPlantedViolationInEachOfThem(String layer) {
        String planted = "Method <dateline." + layer + ".planted.";
        List<String> violations =
                LAYERS.evaluate(WITH_VIOLATIONS).getFailureReport().getDetails();
        assertTrue(violations.stream().anyMatch(line -> line.startsWith(planted)), () -> layer + ": " + violations);
    }
}
