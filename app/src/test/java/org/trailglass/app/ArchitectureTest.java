package org.trailglass.app;

import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The package table of docs/architecture.md for the app: which package may use which.
@AnalyzeClasses(
    packagesOf = ArchitectureTest.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String APP = "org.trailglass.app";
  private static final String MODEL = "org.trailglass.";

  /// Packages that know no domain, and nothing of each other but for what two kinds of tables take
  /// of `control`.
  private static final String FOUNDATION = "task text settings control grid heat theme fault ";

  /// What of the model reaches a feature: values, and what asks for them.
  private static final String VALUES =
      "model.problem model.event model.container model.store model.load model.query"
          + " model.identity model.odduse model.search model.summary model.reach"
          + " model.export ";

  private static final String MODEL_ALL = VALUES + "model.parse model.s3 model.sample ";

  private static final String FEATURE =
      FOUNDATION + "casefile intake coloring workspace axis listing value queryfield " + VALUES;

  private static final String FEATURES =
      "open buckets sources coverage filterbar table rules detail chain timeline facets identities"
          + " principals problems cases names ranges reach status tour export palette ";

  /// In reading order: a package uses only packages above it. A new package is a new row.
  private static final Map<String, Set<String>> MAY_USE =
      table(
          "task:",
          "text:",
          "settings:",
          "control:",
          "grid: control",
          "heat: control",
          "theme:",
          "instance:",
          "fault:",
          "casefile:",
          "intake: task " + MODEL_ALL,
          "coloring: task model.query model.search model.store",
          "workspace: task intake coloring " + MODEL_ALL,
          "axis: workspace " + VALUES,
          "listing: " + FOUNDATION + "intake workspace " + VALUES,
          "value: " + FOUNDATION + "intake workspace " + VALUES,
          "queryfield: " + FOUNDATION + "intake workspace value " + VALUES,
          "open: " + FEATURE + "model.s3",
          "buckets: " + FEATURE + "model.s3",
          "sources: " + FEATURE,
          "coverage: " + FEATURE,
          "filterbar: " + FEATURE,
          "table: " + FEATURE,
          "rules: " + FEATURE,
          "detail: " + FEATURE + "model.jsonview",
          "chain: " + FEATURE,
          "timeline: " + FEATURE,
          "facets: " + FEATURE,
          "identities: " + FEATURE,
          "principals: " + FEATURE,
          "problems: " + FEATURE,
          "cases: " + FEATURE + "model.s3",
          "names: " + FEATURE,
          "ranges: " + FEATURE,
          "reach: " + FEATURE,
          "status: " + FEATURE,
          "tour: " + FEATURE + "model.sample",
          "export: " + FEATURE,
          "palette: " + FEATURE,
          "shell: " + FEATURES + FEATURE,
          "cli: text " + MODEL_ALL,
          "main: shell cli instance "
              + FEATURES
              + FOUNDATION
              + "casefile intake coloring workspace axis listing value queryfield "
              + MODEL_ALL
              + "model.aws ");

  @ArchTest
  static final ArchRule everyPackageIsInTheTableAndUsesOnlyWhatItsRowSays =
      classes().should(useOnlyWhatTheTableSays());

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching(APP + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingSortsOrFiltersByListener =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("javafx\\.collections\\.transformation\\..*")
          .because("100,000 rows take seconds on the FX thread");

  @ArchTest
  static final ArchRule viewModelsKnowNoView =
      noClasses()
          .that()
          .haveNameMatching(".*ViewModel(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx.scene..", "javafx.stage..", "org.controlsfx..", "org.fxmisc..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(APP + "\\..*View");

  @ArchTest
  static final ArchRule viewModelsHandOutNothingOfAView =
      noClasses()
          .that()
          .haveNameMatching(".*ViewModel(\\$.*)?")
          .should(dependOnAClassOfTheirPackageThatHasNodes());

  @ArchTest
  static final ArchRule theCommandLineStartsNoWindow =
      noClasses()
          .that()
          .resideInAPackage(APP + ".cli")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP + ".cli")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule onlyTheTaskRunnerStartsThreads =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP + ".task")
          .should()
          .callConstructor(Thread.class)
          .orShould()
          .callConstructor(Thread.class, Runnable.class)
          .orShould()
          .callConstructor(Thread.class, String.class)
          .orShould()
          .callConstructor(Thread.class, Runnable.class, String.class)
          .orShould()
          .callMethod(Thread.class, "startVirtualThread", Runnable.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Thread.Builder.class);

  @ArchTest
  static final ArchRule thereIsNoStaticState =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("construction happens in Composition, and two windows share nothing");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Data|Info)")
          .because("a name that fits anything says that the concept has not been found");

  @ArchTest
  static void aRowOfTheTableUsesOnlyRowsAboveIt(JavaClasses classes) {
    var above = new HashSet<String>();
    MAY_USE.forEach(
        (name, uses) -> {
          assertThat(uses)
              .as("what %s may use", name)
              .allMatch(use -> use.startsWith("model.") || above.contains(use));
          above.add(name);
        });
  }

  @ArchTest
  static void aFeatureUsesNoOtherFeature(JavaClasses classes) {
    var features = Set.of(FEATURES.split(" "));

    assertThat(features)
        .allSatisfy(
            feature -> assertThat(MAY_USE.get(feature)).doesNotContainAnyElementsOf(features));
  }

  @ArchTest
  static void theNetIsNotEmpty(JavaClasses classes) {
    var crossings =
        classes.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(use -> nameOf(use.getOriginClass()) + " > " + nameOf(use.getTargetClass()))
            .toList();

    assertThat(classes.size()).isGreaterThan(150);
    assertThat(crossings).contains("sources > workspace", "cli > model.load", "main > shell");
  }

  private static ArchCondition<JavaClass> useOnlyWhatTheTableSays() {
    return new ArchCondition<>("use only what the table says") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var allowed = MAY_USE.get(nameOf(type));
        if (allowed == null) {
          events.add(violated(type, type.getName() + " is in a package that has no row"));
          return;
        }
        for (var use : type.getDirectDependenciesFromSelf()) {
          var target = use.getTargetClass().getBaseComponentType();
          boolean isOurs = target.getName().startsWith(MODEL);
          if (isOurs && !nameOf(target).equals(nameOf(type)) && !allowed.contains(nameOf(target))) {
            events.add(violated(type, use.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> dependOnAClassOfTheirPackageThatHasNodes() {
    return new ArchCondition<>("depend on a class of their package that depends on nodes") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var use : type.getDirectDependenciesFromSelf()) {
          var target = use.getTargetClass();
          boolean isNear = target.getPackageName().equals(type.getPackageName());
          boolean hasNodes =
              target.getDirectDependenciesFromSelf().stream()
                  .anyMatch(
                      needed ->
                          needed.getTargetClass().getPackageName().startsWith("javafx.scene"));
          if (isNear && hasNodes) {
            events.add(satisfied(type, use.getDescription()));
          }
        }
      }
    };
  }

  /// The package of a type as the table calls it: `main` for the root, `model.` before the model's.
  private static String nameOf(JavaClass type) {
    var name = type.getPackageName();
    if (name.equals(APP)) {
      return "main";
    }
    if (name.startsWith(APP + ".")) {
      return name.substring(APP.length() + 1);
    }
    return name.startsWith(MODEL) ? "model." + name.substring(MODEL.length()) : name;
  }

  private static Map<String, Set<String>> table(String... rows) {
    var table = new LinkedHashMap<String, Set<String>>();
    for (var row : rows) {
      var name = row.substring(0, row.indexOf(':'));
      var uses = row.substring(row.indexOf(':') + 1).strip();
      table.put(name, uses.isEmpty() ? Set.of() : Set.of(uses.split(" ")));
    }
    return table;
  }
}
