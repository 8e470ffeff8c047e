package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.app.grid.RowRanges;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.ValueVerbs;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.store.RowId;

class EventTableViewModelTest {
  private final ChoicesInMemory file = new ChoicesInMemory();
  private final Settings settings = new Settings(file);
  private final WorkspaceOfRecords records = new WorkspaceOfRecords(new CurrentThreadRunner());
  private final Workspace workspace = records.workspace();
  private final EventTableViewModel model = model(new CurrentThreadRunner());

  private EventTableViewModel model(TaskRunner runner) {
    return new EventTableViewModel(
        workspace, settings, Words.english(), runner, new KnownFields(workspace, runner));
  }

  private List<String> names() {
    var state = model.stateProperty().get();
    return IntStream.range(0, state.result().size())
        .mapToObj(position -> state.row(position).first(Fields.EVENT_NAME).orElse(""))
        .toList();
  }

  private RowSelection selection() {
    return model.stateProperty().get().selection();
  }

  private static Records hours(String name, int... hours) {
    var records = new Records();
    for (int hour : hours) {
      records.add(
          "eventTime",
          String.format("2024-03-01T%02d:00:00Z", hour),
          "eventName",
          name + hour,
          "eventID",
          name + hour);
    }
    return records;
  }

  @Test
  void keepsTheSelectionByNameWhenRowsComeInAndOrdersChange() {
    // given
    records.open("first", hours("A", 8, 10, 12));
    model.select(RowSelection.of(1).toggled(2));

    // when
    records.open("second", hours("B", 7, 9, 11));
    var afterLoad = selection();
    model.sortBy(Fields.EVENT_TIME);
    var afterSort = selection();

    // then
    assertThat(names()).containsExactly("A12", "B11", "A10", "B9", "A8", "B7");
    assertThat(afterLoad.ranges()).isEqualTo(RowRanges.of(3, 4).with(5, 6));
    assertThat(afterLoad.lead()).isEqualTo(5);
    assertThat(afterSort.ranges()).isEqualTo(RowRanges.of(0, 1).with(2, 3));
    assertThat(afterSort.lead()).isZero();
  }

  @Test
  void meansLaterEventsTooWhenAllAreSelectedButSome() {
    // given
    records.open("first", hours("A", 8, 10, 12));
    model.select(RowSelection.none().all(3).toggled(1));

    // when
    records.open("second", hours("B", 7));

    // then
    assertThat(selection().ranges()).isEqualTo(RowRanges.of(0, 2).with(3, 4));
    assertThat(workspace.selectionProperty().get().sizeIn(workspace.resultProperty().get()))
        .isEqualTo(3);
  }

  @Test
  void drivesTheCurrentEventAndFollowsIt() {
    // given
    records.open("first", hours("A", 8, 10, 12));

    // when
    model.select(RowSelection.of(2));
    var driven = workspace.currentProperty().get();
    workspace.select(new RowId(100, 0));

    // then
    assertThat(driven).contains(new RowId(100, 2));
    assertThat(selection()).isEqualTo(RowSelection.of(0));
  }

  @Test
  void forgetsWhatWasSelectedInASourceThatIsClosed() {
    // given
    records.open("first", hours("A", 8, 10));
    records.open("second", hours("B", 9));
    model.select(RowSelection.of(0).extendedTo(1));

    // when
    workspace.close(workspace.sourcesProperty().get().getFirst().number());

    // then
    assertThat(names()).containsExactly("B9");
    assertThat(selection().ranges()).isEqualTo(RowRanges.of(0, 1));
  }

  @Test
  void namesVeryManyRowsInTheBackgroundAndDropsAnOldAnswer() {
    // given
    records.open("many", Records.many("Get", Selection.FEW + 500));
    var background = new StepRunner();
    var slow = model(background);

    // when
    slow.select(RowSelection.of(0).extendedTo(Selection.FEW + 100));
    int asked = background.waiting();
    var meanwhile = workspace.selectionProperty().get();
    background.runAll();
    var named = workspace.selectionProperty().get();
    slow.select(RowSelection.of(0).extendedTo(Selection.FEW + 200));
    slow.select(RowSelection.of(3));
    background.runAll();

    // then
    assertThat(asked).isEqualTo(1);
    assertThat(meanwhile.isEmpty()).isTrue();
    assertThat(named.names().count()).isEqualTo(Selection.FEW + 101);
    assertThat(workspace.selectionProperty().get().sizeIn(workspace.resultProperty().get()))
        .isEqualTo(1);
  }

  @Test
  void sortsUpThenDownAndMarksTheColumn() {
    // given
    records.open("first", hours("A", 8, 10, 12));

    // when
    model.sortBy(Fields.EVENT_NAME);
    var up = names();
    model.sortBy(Fields.EVENT_NAME);

    // then
    assertThat(up).containsExactly("A10", "A12", "A8");
    assertThat(names()).containsExactly("A8", "A12", "A10");
    assertThat(marks())
        .containsExactly("eventTime NONE", "eventSource NONE", "eventName DESCENDING");
  }

  @Test
  void sortsErrorsByWhatIsShown() {
    // given
    var first = new Records();
    first.add("eventName", "Denied", "errorCode", "AccessDenied");
    first.add("eventName", "ConsoleLogin", "errorMessage", "Failed authentication");
    first.add("eventName", "Thrown", "errorCode", "Throttling", "errorMessage", "A lot");
    first.add("eventName", "Fine");
    records.open("first", first);

    // when
    model.sortBy(EventColumn.ERROR.path());

    // then
    var state = model.stateProperty().get();
    assertThat(
            IntStream.range(0, 4)
                .mapToObj(at -> ValueVerbs.plain(model.values(at, EventColumn.ERROR.path()))))
        .containsExactly("AccessDenied", "Failed authentication", "Throttling", "");
    assertThat(state.row(3).first(Fields.EVENT_NAME)).contains("Fine");
  }

  private List<String> marks() {
    return model.columnsProperty().get().stream()
        .limit(3)
        .map(column -> column.id() + " " + column.sort())
        .toList();
  }

  @Test
  void saysInTheHeaderWhichZoneTimesAreIn() {
    // given
    var titles = new ArrayList<String>();
    model.columnsProperty().subscribe(columns -> titles.add(columns.getFirst().title()));

    // when
    settings.change(choices -> choices.withZone(ZoneChoice.LOCAL));
    settings.change(choices -> choices.withZone(ZoneChoice.UTC));

    // then
    assertThat(titles).startsWith("Time (UTC)").endsWith("Time (UTC)").hasSize(3);
    assertThat(titles.get(1)).isNotEqualTo("Time ()");
  }

  @Test
  void keepsTheColumnsThatAPersonChose() {
    // given
    var bucket = FieldPath.of("requestParameters", "bucketName");
    model.addColumn(bucket);
    model.move(bucket, 0);
    model.resize(Fields.EVENT_NAME, 321);
    model.hide(Fields.AWS_REGION);

    // when
    var again =
        new EventTableViewModel(
            workspace,
            new Settings(file),
            Words.english(),
            new CurrentThreadRunner(),
            new KnownFields(workspace, new CurrentThreadRunner()));

    // then
    var columns = again.columnsProperty().get();
    assertThat(columns.stream().map(WindowedColumn::title))
        .containsExactly(
            "bucketName",
            "Time (UTC)",
            "Service",
            "Event",
            "Who",
            "Source address",
            "Error",
            "Account");
    assertThat(columns.get(3).width()).isEqualTo(321);
    assertThat(columns.stream().filter(WindowedColumn::isElastic).map(WindowedColumn::title))
        .containsExactly("bucketName", "Who", "Source address", "Error", "Account");
  }

  @Test
  void copiesTheEventsOwnJsonOrSaysThatItIsNotKept() {
    // given
    records.open("first", hours("A", 8, 10));
    var copied = new ArrayList<String>();

    // when
    model.copyJson(RowSelection.none().all(2), copied::add);

    // then
    assertThat(copied).isEmpty();
    assertThat(workspace.toldProperty().get().orElseThrow().text())
        .isEqualTo("The JSON of 0 of 2 events was copied; the others are too many, or not kept.");
  }

  @Test
  void offersTheColumnsOfTheTableFirstByTheirTitlesWithTheEventsThatHaveThem() {
    // given
    records.open("first", hours("A", 8, 10));
    records.open("again", hours("A", 8));
    var chooser = model.chooser();
    model.move(DerivedField.IDENTITY_NAME.path(), 0);

    // when
    chooser.refresh();
    var all = chooser.choicesProperty().get();
    chooser.searchProperty().set("who");
    var found = chooser.choicesProperty().get();
    chooser.toggle(found.getFirst());

    // then
    assertThat(all.stream().map(ColumnChooserViewModel.Choice::title))
        .startsWith("Who", "Time (UTC)", "Service", "Event");
    assertThat(all.get(1).count()).hasValue(2);
    assertThat(all.getFirst().count()).hasValue(0);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path()).isEqualTo(DerivedField.IDENTITY_NAME.path());
    assertThat(chooser.choicesProperty().get().getFirst().isShown()).isFalse();
  }

  @Test
  void offersEveryFieldAsAColumnAndFindsItByAPart() {
    // given
    records.open("first", hours("A", 8, 10));
    var chooser = model.chooser();

    // when
    chooser.refresh();
    chooser.searchProperty().set("EVENTI");
    var found = chooser.choicesProperty().get();
    chooser.toggle(found.getFirst());

    // then
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path()).isEqualTo(Fields.EVENT_ID);
    assertThat(found.getFirst().count()).hasValue(2);
    assertThat(chooser.choicesProperty().get().getFirst().isShown()).isTrue();
    assertThat(model.columnSet().isShown(Fields.EVENT_ID)).isTrue();
  }
}
