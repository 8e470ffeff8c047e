package org.trailglass.app.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.facets.FieldTerms.Mark;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;

@SuppressWarnings("NullAway.Init")
class FacetsViewModelTest {
  private final Path folder;
  private final OpenWorkspace open = new OpenWorkspace();
  private final StepRunner runner = new StepRunner();
  private final KeptSettings file = new KeptSettings();
  private final Settings settings = new Settings(file);
  private final AtomicLong clock = new AtomicLong();
  private FacetsViewModel model;

  FacetsViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void openEvents() throws IOException {
    open.open(
        Files.writeString(
            folder.resolve("trail.json"),
            records(
                "'eventName':'Get','awsRegion':'a'",
                "'eventName':'Get','awsRegion':'b','errorCode':'Denied'",
                "'eventName':'Get','awsRegion':'a','requestID':'r'",
                "'eventName':'Put','awsRegion':'b'",
                "'eventName':'List','awsRegion':'a'")));
    model = new FacetsViewModel(open.workspace(), settings, runner, clock::get);
    runner.runAll();
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void countsTheMostFrequentValuesFirst() {
    assertThat(lines(Fields.EVENT_NAME)).containsExactly("Get 3 60", "List 1 20", "Put 1 20");
    assertThat(answer(Fields.EVENT_NAME).distinct()).isEqualTo(3);
    assertThat(lines(Fields.ERROR_CODE)).containsExactly("Denied 1 20", "- 4 80");
  }

  @Test
  void narrowsByAClickAndTakesItBackByAnother() {
    // when
    model.pick(Fields.EVENT_NAME, line(Fields.EVENT_NAME, 0), true);
    runner.runAll();

    // then
    assertThat(filter()).isEqualTo("eventName:Get");
    assertThat(lines(Fields.EVENT_NAME)).containsExactly("Get 3 100 WANTED");
    assertThat(lines(Fields.AWS_REGION)).containsExactly("a 2 67", "b 1 33");

    // when
    model.pick(Fields.EVENT_NAME, line(Fields.EVENT_NAME, 0), true);
    runner.runAll();

    // then
    assertThat(filter()).isEmpty();
    assertThat(lines(Fields.EVENT_NAME)).hasSize(3);
  }

  @Test
  void keepsWhatIsFilteredOutInSight() {
    // when
    model.pick(Fields.EVENT_NAME, line(Fields.EVENT_NAME, 0), false);
    runner.runAll();

    // then
    assertThat(filter()).isEqualTo("not eventName:Get");
    assertThat(lines(Fields.EVENT_NAME))
        .containsExactly("Get 3 60 UNWANTED excluded", "List 1 50", "Put 1 50");
  }

  @Test
  void showsWhatTheFilterExcludesAndAddsItToWhatIsWanted() {
    // given
    model.pick(Fields.EVENT_NAME, line(Fields.EVENT_NAME, 0), true);

    // when
    model.withExcludedProperty().set(true);
    runner.runAll();

    // then
    assertThat(lines(Fields.EVENT_NAME))
        .containsExactly("Get 3 60 WANTED", "List 1 20 excluded", "Put 1 20 excluded");

    // when
    model.pick(Fields.EVENT_NAME, line(Fields.EVENT_NAME, 2), true);
    runner.runAll();

    // then
    assertThat(filter()).isEqualTo("eventName:(Get or Put)");
    assertThat(open.workspace().resultProperty().get().size()).isEqualTo(4);
  }

  @Test
  void filtersForEventsWithoutAField() {
    model.pick(Fields.ERROR_CODE, line(Fields.ERROR_CODE, 1), true);
    runner.runAll();

    assertThat(filter()).isEqualTo("not errorCode:*");
    assertThat(lines(Fields.ERROR_CODE)).containsExactly("- 4 100 WANTED");
  }

  @Test
  void searchesAmongTheValuesOfOneFieldAndCountsNoOtherAnew() {
    // given
    var before = answer(Fields.AWS_REGION);

    // when
    model.search(Fields.EVENT_NAME, "UT");
    runner.runAll();

    // then
    assertThat(lines(Fields.EVENT_NAME)).containsExactly("Put 1 20");
    assertThat(answer(Fields.EVENT_NAME).distinct()).isEqualTo(3);
    assertThat(answer(Fields.AWS_REGION)).isSameAs(before);
  }

  @Test
  void searchesAmongTheNamesOfValuesToo() {
    // given
    open.workspace().naming().name("Put", "Store it");
    open.workspace().naming().name("Absent", "Store it");
    runner.runAll();

    // when
    model.search(Fields.EVENT_NAME, "st");
    runner.runAll();

    // then
    assertThat(lines(Fields.EVENT_NAME)).containsExactly("Put 1 20", "List 1 20");
    assertThat(answer(Fields.EVENT_NAME).more()).isZero();
  }

  @Test
  void dropsAnAnswerThatComesLate() {
    // given
    model.search(Fields.EVENT_NAME, "G");
    model.search(Fields.EVENT_NAME, "L");

    // when
    runner.run(1);
    runner.run(0);

    // then
    assertThat(lines(Fields.EVENT_NAME)).containsExactly("List 1 20");
  }

  @Test
  void showsMoreAndFewerValuesAndNoJunk() throws IOException {
    // given
    var many =
        IntStream.range(0, 20)
            .mapToObj(i -> "'eventName':'N" + i / 2 + "','eventID':'" + i + "'")
            .toArray(String[]::new);
    open.open(Files.writeString(folder.resolve("many.json"), records(many)));
    model.add(Fields.EVENT_ID);
    runner.runAll();

    // then
    assertThat(answer(Fields.EVENT_ID).isUnique()).isTrue();
    assertThat(answer(Fields.EVENT_ID).distinct()).isEqualTo(20);
    assertThat(lines(Fields.EVENT_ID)).containsExactly("- 5 20");
    assertThat(lines(Fields.EVENT_NAME)).hasSize(8).first().isEqualTo("Get 3 12");
    assertThat(answer(Fields.EVENT_NAME).more()).isEqualTo(5);

    // when
    model.showMore(Fields.EVENT_NAME);
    runner.runAll();

    // then
    assertThat(lines(Fields.EVENT_NAME)).hasSize(13);
    assertThat(answer(Fields.EVENT_NAME).more()).isZero();
  }

  @Test
  void keepsFieldsTheirOrderAndWhichAreOpen() {
    // when
    model.showTop(FieldPath.parse("requestParameters.bucketName"));
    model.open(Fields.EVENT_NAME, false);
    model.move(Fields.EVENT_SOURCE, -1);
    model.remove(Fields.SOURCE_IP_ADDRESS);

    // then
    var again = new FacetsViewModel(open.workspace(), settings, runner, clock::get);
    assertThat(again.facetsProperty().get())
        .extracting(facet -> facet.path() + " " + facet.isOpen())
        .startsWith(
            "requestParameters.bucketName true",
            "eventSource true",
            "eventName false",
            "identity.name true",
            "errorCode true");
    assertThat(model.wishProperty().get().orElseThrow().path())
        .isEqualTo(FieldPath.parse("requestParameters.bucketName"));
    assertThat(file.written()).isNotEmpty();
  }

  @Test
  void showsNoFieldAtTheNextStartWhereAPersonRemovedAll() {
    // given
    model.facetsProperty().get().forEach(facet -> model.remove(facet.path()));

    // when
    var again = new FacetsViewModel(open.workspace(), settings, runner, clock::get);

    // then
    assertThat(again.facetsProperty().get()).isEmpty();
  }

  @Test
  void keepsWhetherExcludedValuesAreShown() {
    model.withExcludedProperty().set(true);

    var again = new FacetsViewModel(open.workspace(), settings, runner, clock::get);

    assertThat(again.withExcludedProperty().get()).isTrue();
  }

  @Test
  void choosesAmongAllFieldsTheMostFrequentFirst() {
    // given
    var chooser = model.chooser();

    // when
    chooser.refresh();
    chooser.searchProperty().set("E");
    runner.runAll();

    // then
    var choices = chooser.choicesProperty().get();
    assertThat(choices).extracting(choice -> choice.path().toString()).contains("errorCode");
    assertThat(choices.getFirst().count()).isEqualTo(5);
    assertThat(choices)
        .filteredOn(choice -> choice.path().equals(Fields.ERROR_CODE))
        .allMatch(choice -> choice.isShown() && choice.count() == 1);
  }

  @Test
  void marksWhatAPersonTyped() {
    // given
    var parsed = (ParsedQuery) QueryParser.parse("name:(get or Nothing) region:a");

    // when
    open.workspace().filter(new Filter(parsed.text(), parsed.query()));
    runner.runAll();

    // then
    assertThat(lines(Fields.EVENT_NAME))
        .containsExactly("Nothing 0 0 WANTED excluded", "Get 2 100 WANTED");
    assertThat(lines(Fields.AWS_REGION)).containsExactly("a 2 100 WANTED");
  }

  private static String records(String... records) {
    return java.util.Arrays.stream(records)
        .map(record -> "{'eventVersion':'1.08'," + record + "}")
        .collect(Collectors.joining(",", "{'Records':[", "]}"))
        .replace('\'', '"');
  }

  private String filter() {
    return open.workspace().filterProperty().get().text();
  }

  private FacetAnswer answer(FieldPath path) {
    return model.facetsProperty().get().stream()
        .filter(facet -> facet.path().equals(path))
        .findFirst()
        .flatMap(Facet::answer)
        .orElseThrow();
  }

  private FacetValue line(FieldPath path, int index) {
    return answer(path).values().get(index);
  }

  private List<String> lines(FieldPath path) {
    return answer(path).values().stream()
        .map(
            line ->
                line.value().map(FieldValue::text).orElse("-")
                    + " "
                    + line.events()
                    + " "
                    + Math.round(100 * line.share())
                    + (line.mark() == Mark.NONE ? "" : " " + line.mark())
                    + (line.isExcluded() ? " excluded" : ""))
        .toList();
  }
}
