package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.coloring.ColorRule;
import org.trailglass.app.coloring.RuleColor;
import org.trailglass.app.grid.RowSelection;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.grid.WindowedTable;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.value.TriedMenu;
import org.trailglass.app.workspace.Filter;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.Sort;
import org.trailglass.store.RowId;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class EventTableViewTest {
  private static final int EVENTS = 500;

  private WorkspaceOfRecords records;
  private EventTableViewModel model;
  private EventTableView view;
  private TriedMenu tried;
  private WindowedTable<?> table;

  @Start
  void start(Stage stage) {
    Theme.LIGHT.apply();
    var runner = new CurrentThreadRunner();
    records = new WorkspaceOfRecords(runner);
    records.open("many", Records.many("Get", EVENTS));
    var settings = new Settings(new ChoicesInMemory());
    model =
        new EventTableViewModel(
            records.workspace(),
            settings,
            Words.english(),
            runner,
            new KnownFields(records.workspace(), runner));
    tried = new TriedMenu(records.workspace());
    view = new EventTableView(model, Words.english(), tried.menu(), FakeLists.menu());
    table = (WindowedTable<?>) view.root();
    stage.setScene(new Scene(view.pane(), 900, 500));
    stage.sizeToScene();
    stage.show();
    view.focus();
  }

  @Test
  void sortsByAHeaderSelectsByKeysAndCopies(FxRobot robot) {
    // given
    var opened = new ArrayList<String>();
    view.setOnOpen(() -> opened.add("opened"));

    // when
    robot.clickOn(at(100, 14));
    robot.clickOn(at(100, 14 + 28));
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
    robot.type(KeyCode.ENTER);
    var copied = new ArrayList<String>();
    robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));

    // then
    var workspace = records.workspace();
    assertThat(workspace.sortProperty().get()).isEqualTo(new Sort(Fields.EVENT_TIME, false));
    assertThat(workspace.currentProperty().get()).contains(new RowId(100, EVENTS - 2));
    assertThat(workspace.selectionProperty().get().sizeIn(workspace.resultProperty().get()))
        .isEqualTo(2);
    assertThat(copied.getFirst())
        .contains("Time (UTC)\tService\tEvent")
        .contains("2024-03-01 00:08:19\ts8\tGet499")
        .contains("2024-03-01 00:08:18\ts8\tGet498");
    assertThat(opened).containsExactly("opened");
  }

  @Test
  void followsTheWorkspaceAndKeepsItsPlaceWhenEventsComeIn(FxRobot robot) {
    // when
    robot.interact(() -> records.workspace().reveal(new RowId(100, 300)));
    var revealed = table.selection();
    double y = 300 * 24 - table.offset();
    robot.interact(() -> records.open("more", Records.many("Put", 250)));
    int moved = table.selection().lead();

    // then
    assertThat(revealed).isEqualTo(RowSelection.of(300));
    assertThat(table.isInView(moved)).isTrue();
    assertThat(moved).isGreaterThan(300);
    assertThat(moved * 24 - table.offset()).isEqualTo(y);
  }

  @Test
  void choosesColumnsByKeys(FxRobot robot) {
    // when
    robot.interact(view::chooseColumns);
    var search = robot.from(robot.window(1).getScene().getRoot()).lookup(".text-field");
    robot.interact(() -> search.queryAs(TextField.class).setText("eventid"));
    robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ESCAPE);

    // then
    List<String> ids = model.columnsProperty().get().stream().map(WindowedColumn::id).toList();
    assertThat(ids).endsWith("account", "eventID");
    assertThat(robot.listWindows()).hasSize(1);
  }

  @Test
  void findsEventsOfAFilteredResultAndGoesRound(FxRobot robot) {
    // given
    var workspace = records.workspace();
    robot.interact(() -> workspace.filter(filter("service:s3")));

    // when
    robot.interact(view::find);
    robot.write("eventName:*9");
    var first = current();
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    var third = current();
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    var second = current();
    robot.interact(() -> IntStream.range(0, 5).forEach(i -> view.findNext(1)));
    var note = robot.lookup(".event-find .note").queryAs(Label.class).getText();
    var count = robot.lookup("#find-count").queryAs(Label.class).getText();

    // then
    assertThat(List.of(first, second, third)).containsExactly(189, 199, 209);
    assertThat(current()).isEqualTo(189);
    assertThat(note).isEqualTo("Continued from the top");
    assertThat(count).isEqualTo("1 of 6");
    assertThat(workspace.resultProperty().get().size()).isEqualTo(60);
    assertThat(robot.lookup(".found").queryAllAs(Region.class)).anyMatch(Region::isVisible);

    // when
    robot.type(KeyCode.ESCAPE);

    // then
    assertThat(robot.lookup(".found").queryAllAs(Region.class)).noneMatch(Region::isVisible);
    assertThat(table.isFocused()).isTrue();
  }

  @Test
  void saysWhatIsWrongWithWhatIsToBeFound(FxRobot robot) {
    // when
    robot.interact(view::find);
    robot.write("eventName:(Get1 or");

    // then
    var mistake = robot.lookup("#find-mistake").queryAs(Label.class);
    assertThat(mistake.isVisible()).isTrue();
    assertThat(mistake.getText()).contains("missing");
  }

  @Test
  void showsTheColourOfARuleWithItsLettersAndItsName(FxRobot robot) {
    // given
    var query = ((ParsedQuery) QueryParser.parse("eventName:Get1")).query();
    var rule = new ColorRule("First of all", "FA", RuleColor.POWER, query);

    // when
    robot.interact(() -> records.workspace().coloring().colorBy(List.of(rule)));
    robot.interact(view.root()::layout);

    // then
    var badges = robot.lookup(".badge-power").queryAllAs(Label.class);
    assertThat(badges).extracting(Label::getText).containsExactly("FA");
    assertThat(robot.lookup(".under-power").queryAll()).hasSize(1);
    var row = badges.iterator().next().getParent();
    assertThat(robot.from(row).lookup(".cell-text").queryAllAs(Text.class))
        .extracting(Text::getText)
        .contains("Get1");
    assertThat((String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .startsWith("First of all, ");
  }

  @Test
  void keepsTheEventAtItsPlaceWhenItIsShownInContext(FxRobot robot) {
    // given
    var workspace = records.workspace();
    robot.interact(() -> workspace.filter(filter("eventName:*7")));
    robot.interact(() -> workspace.reveal(new RowId(100, 137)));
    robot.interact(view::focus);
    double y = table.selection().lead() * 24 - table.offset();

    // when
    robot.type(KeyCode.C);

    // then
    assertThat(workspace.filterProperty().get().isNone()).isTrue();
    assertThat(current()).isEqualTo(137);
    assertThat(table.selection()).isEqualTo(RowSelection.of(137));
    assertThat(137 * 24 - table.offset()).isEqualTo(y);

    // when
    robot.interact(workspace.history()::undoFilter);

    // then
    assertThat(workspace.resultProperty().get().size()).isEqualTo(50);
  }

  @Test
  void scrollsToAnEventThatComesWithALaterResult(FxRobot robot) {
    // given
    var late = new StepRunner();
    var slow = new WorkspaceOfRecords(late);
    slow.open("many", Records.many("Get", EVENTS));
    late.runAll();
    var workspace = slow.workspace();
    workspace.filter(filter("eventName:Get1"));
    late.runAll();
    robot.interact(() -> showTableOf(slow));

    // when
    robot.interact(
        () -> {
          workspace.filter(Filter.none());
          workspace.reveal(new RowId(100, 300));
        });
    boolean isSeenBefore = table.isInView(300);
    robot.interact(late::runAll);

    // then
    assertThat(isSeenBefore).isFalse();
    assertThat(table.isInView(300)).isTrue();
    assertThat(table.selection()).isEqualTo(RowSelection.of(300));
  }

  @Test
  void saysWhyNothingIsShown(FxRobot robot) {
    // when
    robot.interact(() -> records.workspace().filter(filter("eventName:Nothing")));
    var filtered = emptyTexts(robot);
    var none = new WorkspaceOfRecords(new CurrentThreadRunner());
    robot.interact(() -> showTableOf(none));
    var empty = emptyTexts(robot);

    // then
    assertThat(filtered)
        .containsExactly(
            "No event fits the filter",
            "Switch off or remove a term of it, or go back with Alt+Left.");
    assertThat(empty).startsWith("No events").hasSize(2);
  }

  private static List<String> emptyTexts(FxRobot robot) {
    return robot.lookup("#events-empty .label").<Label>queryAll().stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }

  @Test
  void tellsInTheMenuOfARowTheKeysOfTheMenuBar(FxRobot robot) {
    // when
    robot.type(KeyCode.DOWN);
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    var keys =
        robot.listWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
            .filter(item -> item.getAccelerator() != null)
            .map(item -> item.getText() + " " + item.getAccelerator().getName())
            .toList();

    // then
    assertThat(keys)
        .contains(
            "Copy row Shortcut+C",
            "Mark or unmark Shortcut+M",
            "Note\u2026 Shift+Shortcut+M",
            "Select all events Shortcut+A",
            "Choose columns\u2026 Shift+Shortcut+L");
  }

  private void showTableOf(WorkspaceOfRecords other) {
    var settings = new Settings(new ChoicesInMemory());
    var runner = new CurrentThreadRunner();
    var its =
        new EventTableViewModel(
            other.workspace(),
            settings,
            Words.english(),
            runner,
            new KnownFields(other.workspace(), runner));
    var shown = new EventTableView(its, Words.english(), tried.menu(), FakeLists.menu());
    table = (WindowedTable<?>) shown.root();
    view.root().getScene().setRoot(shown.pane());
  }

  private int current() {
    return records.workspace().currentProperty().get().orElseThrow().position();
  }

  private static Filter filter(String text) {
    return Filter.of(((ParsedQuery) QueryParser.parse(text)).query());
  }

  private Point2D at(double x, double y) {
    return view.root().localToScreen(x, y);
  }
}
