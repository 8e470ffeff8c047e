package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.control.RowSelection;
import org.trailglass.app.control.WindowedColumn;
import org.trailglass.app.control.WindowedTable;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.value.TriedMenu;
import org.trailglass.event.Fields;
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
    model = new EventTableViewModel(records.workspace(), settings, Words.english(), runner);
    tried = new TriedMenu(records.workspace());
    view = new EventTableView(model, Words.english(), tried.menu());
    table = (WindowedTable<?>) view.root();
    stage.setScene(new Scene(view.root(), 900, 500));
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
    assertThat(workspace.selectionProperty().get().size(0)).isEqualTo(2);
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

  private Point2D at(double x, double y) {
    return view.root().localToScreen(x, y);
  }
}
