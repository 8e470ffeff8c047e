package org.trailglass.app.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.intake.FakeRemote;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadProgress;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;

class StatusViewModelTest {
  private static final Origin A = new Origin.OnDisk(Path.of("/a"));
  private static final Origin B = new Origin.OnDisk(Path.of("/b"));
  private static final long SECOND = 1_000_000_000L;

  private final StepRunner runner = new StepRunner();
  private final FakeLoader loader = new FakeLoader();
  private final Workspace workspace = new Workspace(runner, loader, () -> A);
  private final Settings settings = new Settings(new KeptSettings());
  private final StatusViewModel model =
      new StatusViewModel(workspace, settings, Words.english(), runner);

  @Test
  void saysThatThereIsNothingYet() {
    assertThat(model.events().getValue()).isEqualTo("No events");
    assertThat(model.files().getValue()).isEqualTo("No files");
    assertThat(model.problems().getValue()).isEqualTo("No problems");
  }

  @Test
  void countsObjectsOfABucketBesideFiles() {
    // given
    workspace.open(List.of(A));
    runner.runAll();

    // when
    workspace.open(List.of(new FakeRemote("s3://trails/")));
    var loading = model.describe(loadingHalf());
    runner.runAll();

    // then
    assertThat(loading).startsWith("24 of 48 objects");
    assertThat(model.files().getValue()).isEqualTo("1 file, 1 object");
  }

  @Test
  void saysHowManyObjectsWereReadBeforeALoadWasStopped() {
    // when
    workspace.open(List.of(new FakeRemote("s3://trails/")));
    workspace.cancel();
    runner.runAll();

    // then
    assertThat(model.unfinished().getValue()).isEqualTo("Stopped: 1 of 48 objects");
  }

  private static LoadProgress loadingHalf() {
    return new LoadProgress(24, 48, true, 1 << 20, 2 << 20, 100, 0, SECOND / 2);
  }

  @Test
  void countsTheProblemsAndTheSourcesThatWait() {
    // given
    loader.find(new Problem.DuplicateKey(Place.whole("/a", ""), "x"));

    // when
    workspace.open(List.of(A, B));
    var waiting = model.files().getValue();
    runner.runAll();

    // then
    assertThat(waiting).isEqualTo("1 source waits");
    assertThat(model.problems().getValue()).isEqualTo("2 problems");
  }

  @Test
  void countsTheEventsOfTheFilesWhateverTheFilterShows(@TempDir Path folder) throws IOException {
    // given
    var event =
        """
        {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z","eventName":"ListBuckets",\
        "eventSource":"s3.amazonaws.com"}
        """;
    try (var open = new OpenWorkspace()) {
      var status = new StatusViewModel(open.workspace(), settings, Words.english(), runner);
      open.open(folder.resolve("a.json"), event);

      // when
      open.workspace().filter(Filter.of(new Query.Not(new Query.All())));

      // then
      assertThat(open.workspace().resultProperty().get().size()).isZero();
      assertThat(status.events().getValue()).isEqualTo("1 event");
    }
  }

  @Test
  void countsNoSelectedEventThatTheFilterHides(@TempDir Path folder) throws IOException {
    // given
    var event = "{\"eventVersion\":\"1.08\",\"eventName\":\"%s\"}";
    try (var open = new OpenWorkspace()) {
      var status = new StatusViewModel(open.workspace(), settings, Words.english(), runner);
      open.open(folder.resolve("a.json"), event.formatted("A") + event.formatted("B"));
      var store = open.workspace().storeProperty().get();
      var both = Selection.of(IntStream.range(0, 2).mapToObj(store::id));
      open.workspace().select(both, Optional.empty());
      var before = status.events().getValue();

      // when
      open.workspace().filter(Filter.of(((ParsedQuery) QueryParser.parse("eventName:B")).query()));

      // then
      assertThat(before).isEqualTo("2 events, 2 selected");
      assertThat(status.events().getValue()).isEqualTo("2 events");
    }
  }

  @Test
  void countsVeryManySelectedEventsBesideTheWindow(@TempDir Path folder) throws IOException {
    // given
    try (var open = new OpenWorkspace()) {
      var status = new StatusViewModel(open.workspace(), settings, Words.english(), runner);
      int many = Selection.FEW + 1;
      var records =
          IntStream.range(0, many)
              .mapToObj("{\"eventVersion\":\"1.08\",\"eventName\":\"A%d\"}"::formatted)
              .collect(Collectors.joining());
      open.open(folder.resolve("a.json"), records);
      var store = open.workspace().storeProperty().get();
      var ids = IntStream.range(0, many).mapToObj(store::id);

      // when
      open.workspace().select(Selection.of(ids), Optional.empty());
      var asked = status.events().getValue();
      runner.runAll();

      // then
      assertThat(asked).isEqualTo("5,001 events");
      assertThat(status.events().getValue()).isEqualTo("5,001 events, 5,001 selected");
    }
  }

  @Test
  void measuresTheMemoryOfTheEventsBesideTheWindow(@TempDir Path folder) throws IOException {
    // given
    try (var open = new OpenWorkspace()) {
      var status = new StatusViewModel(open.workspace(), settings, Words.english(), runner);
      var before = status.memoryHint().getValue();
      open.open(folder.resolve("a.json"), "{\"eventVersion\":\"1.08\",\"eventName\":\"A\"}");

      // when
      status.measure();
      var asked = status.memoryHint().getValue();
      runner.runAll();

      // then
      assertThat(asked).isEqualTo(before).contains("0 bytes");
      assertThat(status.memoryHint().getValue()).isNotEqualTo(before);
    }
  }

  @Test
  void saysForGoodThatALoadWasStopped() {
    // given
    assertThat(model.unfinished().getValue()).isEmpty();

    // when
    workspace.open(List.of(A));
    workspace.cancel();
    runner.runAll();

    // then
    assertThat(model.unfinished().getValue()).isEqualTo("Stopped: 1 of 48 files");

    // when
    workspace.reload(1);
    runner.runAll();

    // then
    assertThat(model.unfinished().getValue()).isEmpty();
  }

  @Test
  void countsTheSourcesThatAreIncomplete() {
    // when
    workspace.open(List.of(A, B));
    workspace.cancel();
    runner.runAll();

    // then
    assertThat(model.unfinished().getValue()).isEqualTo("2 sources are incomplete");
  }

  @Test
  void showsTheListOfProblemsAndPutsItAway() {
    // when
    model.toggleProblems();

    // then
    assertThat(settings.now().isShown(Pane.PROBLEMS)).isTrue();
    model.toggleProblems();
    assertThat(settings.now().isShown(Pane.PROBLEMS)).isFalse();
  }

  @Test
  void changesTheTimeZone() {
    // when
    model.toggleZone();

    // then
    assertThat(settings.now().zone()).isEqualTo(ZoneChoice.LOCAL);
    model.toggleZone();
    assertThat(model.zone().getValue()).isEqualTo("UTC");
  }

  @Test
  void describesALoadWithRateAndTimeLeft() {
    // given
    var progress = new LoadProgress(500, 2_000, true, 1 << 20, 4 << 20, 100_000, 0, 2 * SECOND);

    // when
    String text = model.describe(progress);

    // then
    assertThat(text)
        .isEqualTo(
            "500 of 2,000 files  ·  1.00 MB of 4.00 MB  ·  50,000 events/s"
                + "  ·  about 6.0 s left");
  }

  @Test
  void guessesNothingInTheFirstSecondNorBeforeAllFilesAreFound() {
    // given
    var early = new LoadProgress(1, 9, true, 100, 4_000, 7, 0, SECOND / 10);
    var finding = new LoadProgress(1, 9, false, 2_048, 4_096, 7, 0, 3 * SECOND);

    // then
    assertThat(model.describe(early)).doesNotContain("/s").doesNotContain("left");
    assertThat(model.describe(finding))
        .startsWith("1 of 9 files so far  ·  2.00 KB")
        .doesNotContain("left");
  }

  @Test
  void stopsTheLoad() {
    // given
    workspace.open(List.of(A));

    // when
    model.cancel();
    runner.runAll();

    // then
    assertThat(loader.diary()).contains("cancelled 1");
  }
}
