package org.trailglass.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.export.ShownTable;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.sample.BenchmarkTrail;

class ExportViewModelTest {
  private final Path folder;
  private final OpenWorkspace opened = new OpenWorkspace();
  private final Workspace workspace = opened.workspace();
  private final List<Path> shown = new ArrayList<>();
  private final ShownTable table =
      new ShownTable(
          List.of(
              new ShownTable.Column(
                  Fields.EVENT_NAME,
                  "Event",
                  (store, row) -> store.first(row, Fields.EVENT_NAME).orElse(""))));

  ExportViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void open() throws IOException {
    var trail = folder.resolve("trail");
    BenchmarkTrail.write(trail, 300, 3, 1);
    opened.open(trail);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private ExportViewModel model(TaskRunner runner) {
    return new ExportViewModel(workspace, () -> table, runner, Words.english(), shown::add);
  }

  private ExportState export(ExportWish wish, Path file) {
    var model = model(new CurrentThreadRunner());
    model.export(wish, file);
    return model.stateProperty().get();
  }

  private static ExportWish all(ExportKind kind) {
    return new ExportWish(kind, false, List.of());
  }

  private void filter(String text) {
    workspace.filter(Filter.of(((ParsedQuery) QueryParser.parse(text)).query()));
  }

  private static List<String> events(Workspace workspace) {
    var result = workspace.resultProperty().get();
    var events = new ArrayList<String>();
    for (int i = 0; i < result.size(); i++) {
      try {
        events.add(new String(result.store().json(result.order().row(i)), "UTF-8"));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return events;
  }

  private void onlyTheTrailIsLeft(String... others) throws IOException {
    try (var files = Files.list(folder)) {
      var left = Stream.concat(Stream.of("trail"), Stream.of(others));
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(left.toList());
    }
  }

  @Test
  void writesATrailFileThatOpensAgainWithTheSameEvents() throws IOException {
    filter("service:(s3 or kms)");
    var file = folder.resolve("out.json");

    var state = export(all(ExportKind.TRAIL), file);

    var written = workspace.resultProperty().get().size();
    assertThat(state).isEqualTo(new ExportState.Done(file, written, 0));
    try (var again = new OpenWorkspace()) {
      again.open(file);
      assertThat(again.workspace().problemsProperty().get()).isEmpty();
      assertThat(events(again.workspace())).hasSize(written).isEqualTo(events(workspace));
    }
    onlyTheTrailIsLeft("out.json");
  }

  @Test
  void writesOnlyTheSelectedEventsInTheOrderOfTheTable() throws IOException {
    var result = workspace.resultProperty().get();
    var ids = IntStream.of(7, 2, 5).mapToObj(i -> result.store().id(result.order().row(i)));
    workspace.select(Selection.of(ids), java.util.Optional.empty());
    var file = folder.resolve("out.ndjson");

    export(new ExportWish(ExportKind.NDJSON, true, List.of()), file);

    var all = events(workspace);
    assertThat(Files.readAllLines(file)).containsExactly(all.get(2), all.get(5), all.get(7));
  }

  @Test
  void offersAsManySelectedEventsAsItWrites() throws IOException {
    // given
    var store = workspace.resultProperty().get().store();
    var all = Selection.of(IntStream.range(0, 300).mapToObj(store::id));
    workspace.select(all, java.util.Optional.empty());
    filter("eventName:GetItem");
    var file = folder.resolve("out.ndjson");
    var model = model(new CurrentThreadRunner());

    // when
    int offered = model.selectedEvents();
    model.export(new ExportWish(ExportKind.NDJSON, true, List.of()), file);

    // then
    assertThat(Files.readAllLines(file)).hasSize(offered);
    assertThat(offered).isEqualTo(workspace.resultProperty().get().size()).isLessThan(300);
  }

  @Test
  void writesTheValuesOfColumns() throws IOException {
    filter("eventName:GetItem");
    var file = folder.resolve("out.csv");
    var columns = List.of(Fields.EVENT_NAME, FieldPath.parse("requestParameters.scan"));

    export(new ExportWish(ExportKind.VALUES, false, columns), file);

    assertThat(Files.readAllLines(file))
        .startsWith("eventName,requestParameters.scan", "GetItem,true")
        .hasSize(workspace.resultProperty().get().size() + 1);
  }

  @Test
  void leavesNothingWhereItIsCancelled() throws IOException {
    var file = Files.writeString(folder.resolve("out.json"), "what was there before");
    var runner = new StepRunner();
    var model = model(runner);
    model.export(all(ExportKind.TRAIL), file);
    var running = model.stateProperty().get();

    model.cancel();
    runner.runAll();

    assertThat(running).isEqualTo(new ExportState.Running(file, 0, 300));
    assertThat(model.stateProperty().get()).isEqualTo(new ExportState.Cancelled());
    assertThat(file).hasContent("what was there before");
    onlyTheTrailIsLeft("out.json");
  }

  @Test
  void saysWhyNothingCouldBeWritten() throws IOException {
    var state = export(all(ExportKind.SHOWN), folder.resolve("none").resolve("out.csv"));

    assertThat(state)
        .isInstanceOfSatisfying(
            ExportState.Failed.class,
            failed -> assertThat(failed.sentence()).contains("There is no folder", "none"));
    onlyTheTrailIsLeft();
  }

  @Test
  void leavesNothingOnAFullDisk() {
    var words = new ExportFailure(Words.english());

    assertThat(words.of(Path.of("/x/out.csv"), new IOException("No space left on device")))
        .contains("/x", "full");
  }

  @Test
  void writesNotOverTheEvidence() throws IOException {
    Path source;
    try (var files = Files.walk(folder.resolve("trail"))) {
      source = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    long bytes = Files.size(source);

    var state = export(all(ExportKind.TRAIL), source);

    assertThat(state).isInstanceOf(ExportState.Failed.class);
    assertThat(source).hasSize(bytes);
  }

  @Test
  void showsTheFolderOfWhatWasWritten() {
    var model = model(new CurrentThreadRunner());
    Consumer<ExportViewModel> show = ExportViewModel::showInFolder;
    show.accept(model);
    model.export(all(ExportKind.SHOWN), folder.resolve("out.csv"));

    show.accept(model);

    assertThat(shown).containsExactly(folder);
  }

  @Test
  void readsColumnsWithCommasInTheirKeys() {
    var columns = List.of(FieldPath.of("a", "b,c"), FieldPath.of("say \"\\"), Fields.EVENT_NAME);

    assertThat(ColumnText.parse(ColumnText.of(columns))).isEqualTo(columns);
    assertThat(ColumnText.parse(" , eventName,, ")).containsExactly(Fields.EVENT_NAME);
  }
}
