package org.trailglass;

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
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The package table of docs/architecture.md for the model: which package may use which.
@AnalyzeClasses(
    packagesOf = ArchitectureTest.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.trailglass.";

  /// In reading order: a package uses only packages above it. A new package is a new row.
  private static final Map<String, Set<String>> MAY_USE =
      table(
          "problem:",
          "event:",
          "json: problem",
          "container: problem",
          "repair: problem json",
          "jsonview: json",
          "parse: problem event json repair",
          "store: event",
          "load: problem event container parse store",
          "query: event",
          "identity: event store",
          "odduse: event json store identity",
          "search: event store query",
          "summary: event store identity search",
          "reach: event store query search summary identity",
          "s3: problem container",
          "aws: problem container s3",
          "export: event store search",
          "sample: event json");

  @ArchTest
  static final ArchRule everyPackageIsInTheTableAndUsesOnlyWhatItsRowSays =
      classes().should(useOnlyWhatTheTableSays());

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theModelKnowsNoWindow =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..");

  @ArchTest
  static final ArchRule theModelPrintsNothing =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule theModelStartsNoThread =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.Executors")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Timer")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Thread.Builder.class)
          .orShould()
          .callConstructor(Thread.class)
          .orShould()
          .callConstructor(Thread.class, Runnable.class)
          .orShould()
          .callConstructor(Thread.class, Runnable.class, String.class)
          .orShould()
          .callMethod(Thread.class, "startVirtualThread", Runnable.class);

  @ArchTest
  static final ArchRule theModelKnowsNoJsonLibrary =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule thereIsNoStaticState =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("construction happens in one place, and two windows share nothing");

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
          assertThat(above).as("what %s may use", name).containsAll(uses);
          above.add(name);
        });
  }

  @ArchTest
  static void theNetIsNotEmpty(JavaClasses classes) {
    var crossings =
        classes.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
            .map(use -> nameOf(use.getOriginClass()) + " > " + nameOf(use.getTargetClass()))
            .toList();

    assertThat(classes.size()).isGreaterThan(40);
    assertThat(crossings).contains("load > store", "search > store", "parse > problem");
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
          boolean isOurs = target.getPackageName().startsWith(ROOT);
          if (isOurs && !nameOf(target).equals(nameOf(type)) && !allowed.contains(nameOf(target))) {
            events.add(violated(type, use.getDescription()));
          }
        }
      }
    };
  }

  /// The package of a type as the table calls it.
  private static String nameOf(JavaClass type) {
    var name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
  }

  private static Map<String, Set<String>> table(String... rows) {
    var table = new LinkedHashMap<String, Set<String>>();
    for (var row : rows) {
      var name = row.substring(0, row.indexOf(':'));
      var uses = row.substring(row.indexOf(':') + 1).strip();
      table.put(name, uses.isEmpty() ? Set.of() : Set.copyOf(List.of(uses.split(" "))));
    }
    return table;
  }
}
