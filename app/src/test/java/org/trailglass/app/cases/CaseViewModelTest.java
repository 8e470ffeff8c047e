package org.trailglass.app.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.EventMark;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.Sort;
import org.trailglass.store.RowId;

/// Cases of real files, from one window to the next.
class CaseViewModelTest {
  private final Path folder;
  private final Path file;
  private Window window = new Window();

  CaseViewModelTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("incident.trailglass");
  }

  /// A workspace with its cases.
  private static final class Window implements AutoCloseable {
    private final OpenWorkspace open = new OpenWorkspace();
    private final Settings settings = new Settings(new KeptSettings());
    private final CaseViewModel cases =
        new CaseViewModel(open.workspace(), settings, new CurrentThreadRunner(), Words.english());

    Workspace workspace() {
      return open.workspace();
    }

    RowId event(String name) {
      return id(name).orElseThrow();
    }

    private Optional<RowId> id(String name) {
      var store = workspace().storeProperty().get();
      return IntStream.range(0, store.rows())
          .filter(row -> store.first(row, Fields.EVENT_NAME).equals(Optional.of(name)))
          .mapToObj(store::id)
          .findFirst();
    }

    void mark(String name, String note) {
      workspace().select(event(name));
      workspace().toggleMarks();
      workspace().marking().note(workspace().storeProperty().get(), event(name), note);
    }

    EventMark markOf(String name) {
      return workspace().marking().of(workspace().storeProperty().get(), event(name));
    }

    List<String> told() {
      return workspace().toldProperty().get().map(Told::details).orElse(List.of());
    }

    List<String> found(String query) {
      var parsed = (ParsedQuery) QueryParser.parse(query);
      workspace().filter(new Filter(query, parsed.query()));
      var result = workspace().resultProperty().get();
      return IntStream.range(0, result.size())
          .mapToObj(i -> result.store().first(result.order().row(i), Fields.EVENT_NAME).orElse(""))
          .toList();
    }

    @Override
    public void close() {
      open.close();
    }
  }

  private static String event(String id, String name) {
    return """
    {"eventVersion":"1.08","eventID":"%s","eventTime":"2024-03-01T10:00:00Z",\
    "eventName":"%s","eventSource":"s3.amazonaws.com","recipientAccountId":"111122223333"}
    """
        .formatted(id, name);
  }

  @BeforeEach
  void openTrail() throws IOException {
    Files.writeString(trail(), event("e1", "GetA") + event("e2", "GetB") + event("", "GetC"));
    window.open.open(trail());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Path trail() {
    return folder.resolve("trail.json");
  }

  /// Opens the case in another window.
  private void reopen() {
    window.close();
    window = new Window();
    window.cases.open(file);
  }

  private void save() {
    window.cases.save(file, () -> {});
  }

  @Test
  void bringsEverythingBack() {
    // given
    window.mark("GetB", "look\nhere");
    window.found("GetB");
    window.workspace().sortBy(new Sort(Fields.EVENT_NAME, false));
    window.workspace().naming().name("111122223333", "prod");
    var columns = List.of(new ColumnChoice("eventName", 200, true));
    window.settings.change(choices -> choices.withColumns(columns));

    // when
    save();
    reopen();

    // then
    var workspace = window.workspace();
    assertThat(workspace.storeProperty().get().events()).isEqualTo(3);
    assertThat(window.markOf("GetB")).isEqualTo(new EventMark(true, "look\nhere"));
    assertThat(window.markOf("GetA").isNone()).isTrue();
    assertThat(workspace.filterProperty().get().text()).isEqualTo("GetB");
    assertThat(workspace.sortProperty().get()).isEqualTo(new Sort(Fields.EVENT_NAME, false));
    assertThat(workspace.naming().namesProperty().get().of("111122223333")).contains("prod");
    assertThat(window.settings.now().columns()).isEqualTo(columns);
    assertThat(window.told()).isEmpty();
    assertThat(workspace.caseProperty().get().isChanged()).isFalse();
    assertThat(window.settings.now().recent()).containsExactly(file.toString());
  }

  @Test
  void findsMarksNotesAndNamesByQueries() {
    window.mark("GetB", "exfiltration");
    window.workspace().naming().name("111122223333", "prod-account");

    assertThat(window.found("marked:true")).containsExactly("GetB");
    assertThat(window.found("not marked:*")).containsExactly("GetA", "GetC");
    assertThat(window.found("note:*filtr*")).containsExactly("GetB");
    assertThat(window.found("FILTRATION")).containsExactly("GetB");
    assertThat(window.found("prod")).containsExactly("GetA", "GetB", "GetC");
    assertThat(window.found("named:prod")).isEmpty();
    assertThat(window.found("named:prod-account GetA")).containsExactly("GetA");

    var history = window.workspace().history();
    while (history.undoableProperty().get().isPresent()) {
      history.undo();
    }

    assertThat(window.found("marked:true")).isEmpty();
    assertThat(window.found("exfiltration")).isEmpty();
  }

  @Test
  void shiftsNoMarkWhenAFileHasGrown() throws IOException {
    // given
    window.mark("GetB", "b");
    window.mark("GetC", "without an eventID");
    save();
    Files.writeString(trail(), event("e0", "GetNew") + Files.readString(trail()));

    // when
    reopen();

    // then
    assertThat(window.markOf("GetB").note()).isEqualTo("b");
    assertThat(window.markOf("GetC").note()).isEqualTo("without an eventID");
    assertThat(window.markOf("GetNew").isNone()).isTrue();
    assertThat(window.told()).singleElement().asString().contains(trail() + " has changed");
  }

  @Test
  void keepsMarksOfEventsThatAreGone() throws IOException {
    // given
    window.mark("GetB", "keep me");
    save();
    Files.writeString(trail(), event("e1", "GetA"));

    // when
    reopen();

    // then
    assertThat(window.told()).anyMatch(line -> line.contains("e2") && line.contains("keep me"));

    // when
    save();
    Files.writeString(trail(), event("e2", "GetB") + event("e1", "GetA"));
    reopen();

    // then
    assertThat(window.markOf("GetB").note()).isEqualTo("keep me");
  }

  @Test
  void keepsMarksThatWereFoundAfterTheOneThatIsUndone() throws IOException {
    // given
    window.mark("GetB", "from the case");
    save();
    var grown = Files.readString(trail());
    Files.writeString(trail(), event("e1", "GetA"));
    reopen();
    window.mark("GetA", "mine");

    // when
    Files.writeString(trail(), grown);
    window.workspace().reload(1);
    window.workspace().history().undo();

    // then
    assertThat(window.markOf("GetA")).isEqualTo(new EventMark(true, ""));
    assertThat(window.markOf("GetB")).isEqualTo(new EventMark(true, "from the case"));

    // when
    window.workspace().history().undo();
    window.workspace().history().redo();
    window.workspace().history().redo();

    // then
    assertThat(window.markOf("GetA")).isEqualTo(new EventMark(true, "mine"));
    assertThat(window.markOf("GetB")).isEqualTo(new EventMark(true, "from the case"));
  }

  @Test
  void saysThatAMarkedEventReadsOtherwise() throws IOException {
    // given
    window.mark("GetB", "b");
    save();
    Files.writeString(trail(), event("e1", "GetA") + event("e2", "GetForged"));

    // when
    reopen();

    // then
    assertThat(window.markOf("GetForged").note()).isEqualTo("b");
    assertThat(window.told()).anyMatch(line -> line.contains("reads otherwise now: e2"));
  }

  @Test
  void saysWhichSourceIsMissing() throws IOException {
    // given
    window.mark("GetB", "b");
    save();
    Files.delete(trail());

    // when
    reopen();

    // then
    assertThat(window.told()).contains(trail() + " is missing");
    assertThat(window.workspace().sourcesProperty().get()).isEmpty();
  }

  @Test
  void knowsAPasteByItsTextAlone() {
    // given
    var paste = new Origin.Pasted("Pasted text 1", event("p1", "Pasted").getBytes(UTF_8));
    window.workspace().open(List.of(paste));
    window.mark("Pasted", "in a paste");

    // when
    save();

    // then
    assertThat(window.told()).singleElement().asString().contains("Pasted text 1");

    // when
    reopen();

    // then
    assertThat(window.told()).anyMatch(line -> line.contains("Pasted text 1 was pasted"));

    // when
    window.workspace().open(List.of(paste));

    // then
    assertThat(window.markOf("Pasted").note()).isEqualTo("in a paste");
  }

  @Test
  void keepsMarksWhenASourceIsReadAnew() {
    window.mark("GetB", "b");

    window.workspace().reload(1);

    assertThat(window.markOf("GetB")).isEqualTo(new EventMark(true, "b"));
    assertThat(window.found("marked:true")).containsExactly("GetB");
  }

  @Test
  void savesMarksWhoseSourceWasClosed() {
    // given
    window.mark("GetB", "b");
    window.workspace().close(1);

    // when
    save();
    reopen();
    window.open.open(trail());

    // then
    assertThat(window.markOf("GetB").note()).isEqualTo("b");
  }

  @Test
  void holdsNoContentOfEvents() throws IOException {
    window.mark("GetB", "b");

    save();

    assertThat(Files.readString(file)).contains("e2").doesNotContain("GetB", "s3.amazonaws.com");
  }

  @Test
  void knowsWhatIsNotSaved() {
    // given
    assertThat(window.cases.hasUnsavedMarks()).isFalse();

    // when
    window.mark("GetB", "b");

    // then
    assertThat(window.cases.hasUnsavedMarks()).isTrue();
    assertThat(window.workspace().caseProperty().get().isChanged()).isTrue();

    // when
    save();

    // then
    assertThat(window.cases.hasUnsavedMarks()).isFalse();
    assertThat(window.workspace().caseProperty().get().isChanged()).isFalse();

    // when
    window.workspace().sortBy(new Sort(FieldPath.of("x"), true));

    // then
    assertThat(window.cases.hasUnsavedMarks()).isFalse();
    assertThat(window.workspace().caseProperty().get().isChanged()).isTrue();
  }

  @Test
  void leavesTheWindowAsItIsWhenACaseCannotBeRead() throws IOException {
    // given
    window.mark("GetB", "b");
    Files.writeString(file, "{\"format\":\"trailglass-case\",\"version\":9}");

    // when
    window.cases.open(file);

    // then
    assertThat(window.workspace().toldProperty().get().map(Told::text))
        .hasValueSatisfying(text -> assertThat(text).contains("later version"));
    assertThat(window.markOf("GetB").note()).isEqualTo("b");
    assertThat(window.workspace().storeProperty().get().events()).isEqualTo(3);
  }

  @Test
  void marksNoMoreThanAPersonCanMean() {
    var many = new StringBuilder();
    IntStream.range(0, 10_001).forEach(i -> many.append(event("many" + i, "Many")));
    window.workspace().open(List.of(new Origin.Pasted("many", many.toString().getBytes(UTF_8))));
    window.workspace().select(Selection.all(), Optional.empty());

    assertThat(window.workspace().toggleMarks()).isFalse();
    assertThat(window.workspace().marking().marksProperty().get().isEmpty()).isTrue();

    window.found("GetA or GetB");
    window.workspace().toggleMarks();

    assertThat(window.found("marked:true")).containsExactly("GetA", "GetB");
  }
}
