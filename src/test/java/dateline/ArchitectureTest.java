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
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the layers; each rule is also shown to fail where a class is planted that breaks it. */
class ArchitectureTest {
    /** Each layer with the layers that it may use; a layer is a package with all below it. */
    private static final Map<String, List<String>> MAY_USE = mayUse();

    private static final ArchRule LAYERS = layers();

    private static final ArchRule EVERY_CLASS_STANDS_IN_A_LAYER = classes()
            .that()
            .doNotHaveFullyQualifiedName("dateline.Main")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(
                    MAY_USE.keySet().stream().map(ArchitectureTest::packages).toArray(String[]::new));

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        layers.put("date", List.of());
        layers.put("text", List.of());
        layers.put("model", List.of("date"));
        layers.put("io.files", List.of());
        layers.put("io.problems", List.of("date", "model"));
        layers.put("io.json", List.of("io.problems"));
        layers.put("io.commentary", List.of("date", "model", "io.json", "io.problems", "io.files"));
        layers.put("io.update", List.of("model", "io.commentary", "io.json", "io.problems", "io.files"));
        layers.put("io.page", List.of("model", "io.commentary", "io.problems"));
        layers.put(
                "io.imports",
                List.of("date", "model", "text", "io.commentary", "io.page", "io.json", "io.problems", "io.files"));
        layers.put("journal", List.of("io.files"));
        layers.put("index", List.of("date", "model", "text"));
        layers.put("edit", List.of("date", "model", "text"));
        layers.put("suggest", List.of("date", "model", "text", "edit", "io.imports"));
        layers.put("copy", List.of("date", "model", "text", "io.files"));
        layers.put("article", List.of("date", "model", "text", "io.imports", "io.json", "io.problems", "copy"));
        layers.put("timeline.scale", List.of("date"));
        layers.put("timeline.items", List.of("date", "model", "text", "index", "timeline.scale"));
        layers.put("timeline.lanes", List.of("date", "model", "text", "index", "timeline.scale", "timeline.items"));
        layers.put(
                "timeline.marks",
                List.of("date", "model", "text", "index", "timeline.scale", "timeline.items", "timeline.lanes"));
        layers.put("timeline.chapters", List.of("date", "timeline.scale"));
        layers.put(
                "timeline.story",
                List.of("date", "model", "text", "index", "timeline.scale", "timeline.items", "timeline.chapters"));
        layers.put(
                "timeline.render",
                List.of(
                        "date",
                        "model",
                        "text",
                        "timeline.scale",
                        "timeline.items",
                        "timeline.lanes",
                        "timeline.marks",
                        "timeline.chapters",
                        "timeline.story"));
        layers.put("link", List.of("date", "model", "index"));
        layers.put("instance", List.of());
        layers.put("wording", List.of("date", "model", "timeline.items"));
        layers.put(
                "export",
                without(
                        layers,
                        "io.imports",
                        "io.update",
                        "io.json",
                        "io.problems",
                        "journal",
                        "copy",
                        "article",
                        "edit",
                        "suggest",
                        "instance"));
        layers.put("settings", List.of("model", "index", "io.files"));
        layers.put("cli", without(layers, "edit", "suggest"));
        layers.put("ui", without(layers, "cli"));
        return layers;
    }

    private static List<String> without(Map<String, List<String>> layers, String... left) {
        return layers.keySet().stream()
                .filter(layer -> !List.of(left).contains(layer))
                .toList();
    }

    private static String packages(String layer) {
        return "dateline." + layer + "..";
    }

    private static ArchRule layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : MAY_USE.keySet()) {
            layers = layers.layer(layer).definedBy(packages(layer));
        }
        for (Map.Entry<String, List<String>> layer : MAY_USE.entrySet()) {
            layers = layer.getValue().isEmpty()
                    ? layers.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(layer.getKey())
                            .mayOnlyAccessLayers(layer.getValue().toArray(String[]::new));
        }
        return layers;
    }

    private static final ArchRule JAVAFX_ONLY_IN_THE_UI = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    private static final ArchRule JACKSON_ONLY_WHERE_JSON_IS_READ = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.io..", "dateline.settings..", "dateline.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    private static final ArchRule TABLES_ONLY_WHERE_THEY_ARE_READ_OR_WRITTEN = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.io.imports..", "dateline.export.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    private static final ArchRule JSOUP_ONLY_WHERE_FILES_ARE_READ = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dateline.copy.extract..", "dateline.article.read..", "dateline.io.imports..", "dateline.io.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    private static final ArchRule PDF_ONLY_WHERE_IT_IS_READ_OR_WRITTEN = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.copy.extract..", "dateline.export.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "com.openhtmltopdf..");

    private static final ArchRule ALIGNING_KNOWS_NO_FILES = noClasses()
            .that()
            .resideInAPackage("dateline.copy..")
            .and()
            .resideOutsideOfPackage("dateline.copy.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dateline.copy.extract..");

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
            slices().matching("dateline.(**)").should().beFreeOfCycles();

    private static final ArchRule VIEWS_DO_NOT_CALL_EACH_OTHER = noClasses()
            .that()
            .resideInAnyPackage(
                    "dateline.ui.filter..", "dateline.ui.claims..", "dateline.ui.list..", "dateline.ui.timeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.ui.detail..", "dateline.ui.search..", "dateline.ui.shell..");

    private static final ArchRule PROBLEMS_KNOW_NO_DOCUMENT = noClasses()
            .that()
            .resideInAPackage("dateline.ui.problems..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.ui.state..", "dateline.ui.shell..", "dateline.index..");

    private static final Map<String, ArchRule> RULES = Map.ofEntries(
            Map.entry("layers", LAYERS),
            Map.entry("every class stands in a layer", EVERY_CLASS_STANDS_IN_A_LAYER),
            Map.entry("log only through slf4j", LOG_ONLY_THROUGH_SLF4J),
            Map.entry("javafx only in the ui", JAVAFX_ONLY_IN_THE_UI),
            Map.entry("jackson only where json is read", JACKSON_ONLY_WHERE_JSON_IS_READ),
            Map.entry("tables only where they are read or written", TABLES_ONLY_WHERE_THEY_ARE_READ_OR_WRITTEN),
            Map.entry("jsoup only where files are read", JSOUP_ONLY_WHERE_FILES_ARE_READ),
            Map.entry("pdf only where it is read or written", PDF_ONLY_WHERE_IT_IS_READ_OR_WRITTEN),
            Map.entry("aligning knows no files", ALIGNING_KNOWS_NO_FILES),
            Map.entry("console only on the command line", CONSOLE_ONLY_ON_THE_COMMAND_LINE),
            Map.entry("no cycles", NO_CYCLES),
            Map.entry("problems know no document", PROBLEMS_KNOW_NO_DOCUMENT),
            Map.entry("views do not call each other", VIEWS_DO_NOT_CALL_EACH_OTHER));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dateline");

    /** The violations under {@code dateline..planted}. */
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .withImportOption(place -> place.contains("/planted/"))
            .importPackages("dateline");

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
                        () -> assertTrue(rule.getValue().evaluate(PLANTED).getFailureReport().getDetails().stream()
                                .anyMatch(line -> line.contains("planted")))));
    }

    /** Returns the layers that may not use all others. */
    private static List<String> restrictedLayers() {
        return MAY_USE.keySet().stream().filter(layer -> !layer.equals("ui")).toList();
    }

    /** The layers are one rule of many parts, of which each could be the one that never fails. */
    @ParameterizedTest
    @MethodSource("restrictedLayers")
    void theLayersSeeAPlantedViolationInEachOfThem(String layer) {
        String planted = "Method <dateline." + layer + ".planted.";
        List<String> violations = LAYERS.evaluate(PLANTED).getFailureReport().getDetails();
        assertTrue(violations.stream().anyMatch(line -> line.startsWith(planted)), () -> layer + ": " + violations);
    }
}
