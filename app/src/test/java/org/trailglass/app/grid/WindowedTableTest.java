package org.trailglass.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class WindowedTableTest {
  private static final int ROWS = 10_000_000;
  private static final double HEADER = 28;
  private static final double ROW = 26;

  @SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
  private WindowedTable<Long> table;

  private final SyntheticRows rows = new SyntheticRows(ROWS);
  private final List<String> done = new ArrayList<>();

  @Start
  void start(Stage stage) {
    Theme.LIGHT.apply();
    table = new WindowedTable<>();
    table.setColumns(SyntheticRows.columns());
    table.setColumnActions(new RecordedColumns());
    table.setRowActions(new RecordedRows());
    table.setMenu(
        () -> {
          done.add("menu of table");
          return List.of();
        });
    table.setPlaceholder(new Label("Nothing"));
    table.show(rows);
    stage.setScene(new Scene(table, 900, HEADER + 20 * ROW + 12));
    stage.sizeToScene();
    stage.show();
    table.requestFocus();
  }

  @Test
  void movesByKeysThroughTenMillionRowsAndAsksForThoseInViewOnly(FxRobot robot) {
    // given
    robot.interact(() -> table.selectionProperty().set(RowSelection.of(0)));
    int nodes = table.rowNodes();
    rows.takeAsked();

    // when
    robot.type(KeyCode.DOWN, 2);
    robot.type(KeyCode.PAGE_DOWN, 2);
    int afterPages = table.selection().lead();
    robot.type(KeyCode.END);
    int last = table.selection().lead();
    robot.type(KeyCode.UP);
    robot.press(KeyCode.SHIFT).type(KeyCode.PAGE_UP).release(KeyCode.SHIFT);
    var extended = table.selection();
    robot.type(KeyCode.HOME);

    // then
    assertThat(afterPages).isBetween(19 + 18, 19 + 21);
    assertThat(last).isEqualTo(ROWS - 1);
    assertThat(extended.ranges().size()).isBetween(15, 20);
    assertThat(extended.ranges().contains(ROWS - 2)).isTrue();
    assertThat(table.selection()).isEqualTo(RowSelection.of(0));
    assertThat(table.offset()).isZero();
    assertThat(table.rowNodes()).isEqualTo(nodes).isLessThan(25);
    assertThat(rows.takeAsked())
        .allMatch(position -> position < 80 || position > ROWS - 80)
        .hasSizeLessThan(250);
  }

  @Test
  void scrollsByWheelTrackAndThumb(FxRobot robot) {
    // given
    var bar = robot.from(table).lookup(".scroll-bar:vertical").query();
    var track = robot.from(bar).lookup(".track").query();
    var thumb = robot.from(bar).lookup(".thumb").query();

    // when
    robot.moveTo(row(3)).scroll(1, javafx.geometry.VerticalDirection.UP);
    double afterWheel = table.offset();
    robot.clickOn(robot.point(track).atPosition(javafx.geometry.Pos.CENTER).query());
    double afterTrack = table.offset();
    robot.drag(thumb).dropTo(robot.point(track).atPosition(javafx.geometry.Pos.CENTER).query());

    // then
    assertThat(afterWheel).isPositive().isLessThan(10 * ROW);
    assertThat(afterTrack - afterWheel).isBetween(10 * ROW, 21 * ROW);
    assertThat(table.offset()).isBetween(0.4 * ROWS * ROW, 0.6 * ROWS * ROW);
    assertThat(table.selection()).isEqualTo(RowSelection.none());
  }

  @Test
  void selectsByClicksAndAllAtOnce(FxRobot robot) {
    // when
    robot.clickOn(row(2));
    var one = table.selection();
    robot.press(KeyCode.SHIFT).clickOn(row(5)).release(KeyCode.SHIFT);
    var four = table.selection();
    robot.press(KeyCode.SHORTCUT).clickOn(row(8)).release(KeyCode.SHORTCUT);
    var five = table.selection();
    rows.takeAsked();
    robot.interact(() -> table.cursor().all());
    int asked = rows.takeAsked().size();
    robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);

    // then
    assertThat(one).isEqualTo(RowSelection.of(2));
    assertThat(four.ranges()).isEqualTo(RowRanges.of(2, 6));
    assertThat(five.ranges()).isEqualTo(RowRanges.of(2, 6).with(8, 9));
    assertThat(table.selection().ranges()).isEqualTo(RowRanges.of(0, ROWS));
    assertThat(table.selection().isAll()).isTrue();
    assertThat(asked).isLessThan(100);
    assertThat(done).containsExactly("copy 10000000");
  }

  @Test
  void leavesShortcutsWithShiftToTheWindow(FxRobot robot) {
    robot.clickOn(row(2));
    var before = table.selection();

    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);

    assertThat(table.selection()).isEqualTo(before);
  }

  @Test
  void sortsSizesMovesAndFitsColumns(FxRobot robot) {
    // when
    robot.clickOn(header(60));
    robot.drag(header(160)).dropTo(header(200));
    robot.drag(header(250)).dropTo(header(550));
    robot.doubleClickOn(header(200));

    // then
    assertThat(done).startsWith("sort time", "resize time 200", "move service 2").hasSize(4);
    assertThat(done.getLast()).matches("resize time 1\\d\\d");
  }

  @Test
  void opensMenusByMouseAndKeys(FxRobot robot) {
    // when
    robot.clickOn(row(4), MouseButton.PRIMARY);
    robot.type(KeyCode.RIGHT);
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.ENTER);
    robot.interact(
        () -> robot.from(table).lookup(".header").queryAs(HeaderBar.class).requestFocus());
    robot.type(KeyCode.RIGHT);
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.CONTEXT_MENU);

    // then
    assertThat(done).containsExactly("menu 4 event", "open 4", "sort service", "menu of service");
  }

  @Test
  void opensTheMenuOfTheTableWhereThereIsNoRow(FxRobot robot) {
    // when
    robot.type(KeyCode.CONTEXT_MENU);
    robot.interact(() -> table.show(RowSource.empty()));
    var placeholder = robot.lookup("Nothing").<Node>query();
    robot.interact(() -> Event.fireEvent(placeholder, menuByMouse()));

    // then
    assertThat(done).containsExactly("menu of table", "menu of table");
  }

  private static ContextMenuEvent menuByMouse() {
    return new ContextMenuEvent(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 300, 300, false, null);
  }

  @Test
  void scrollsAsideForKeysAndNotForClicks(FxRobot robot) {
    // when
    robot.clickOn(table.localToScreen(880, HEADER + 2.5 * ROW));
    double afterClick = table.columns().scroll();
    int clicked = table.columns().lead();
    robot.type(KeyCode.LEFT, KeyCode.RIGHT);

    // then
    assertThat(clicked).isEqualTo(6);
    assertThat(afterClick).isZero();
    assertThat(table.columns().lead()).isEqualTo(6);
    assertThat(table.columns().scroll()).isPositive();
  }

  @Test
  void keepsWhatIsInViewWhenRowsComeInBefore(FxRobot robot) {
    // given
    robot.interact(() -> table.scrollTo(1_000 * ROW + 7));

    // when
    robot.interact(
        () -> table.show(new SyntheticRows(ROWS, -500), RowSelection.none(), row -> row + 500));
    double whileScrolled = table.offset();
    robot.interact(() -> table.scrollTo(0));
    robot.interact(
        () -> table.show(new SyntheticRows(ROWS, -600), RowSelection.none(), row -> row + 100));
    double atTheTop = table.offset();
    robot.interact(() -> table.selectionProperty().set(RowSelection.of(3)));
    robot.interact(
        () -> table.show(new SyntheticRows(ROWS, -700), RowSelection.of(103), row -> row + 100));
    double withACurrentRow = table.offset();
    robot.interact(() -> table.show(RowSource.empty()));

    // then
    assertThat(whileScrolled).isEqualTo(1_500 * ROW + 7);
    assertThat(atTheTop).isZero();
    assertThat(withACurrentRow).isEqualTo(100 * ROW);
    assertThat(robot.lookup("Nothing").query().isVisible()).isTrue();
  }

  private javafx.geometry.Point2D row(int index) {
    return table.localToScreen(220, HEADER + (index + 0.5) * ROW);
  }

  private javafx.geometry.Point2D header(double x) {
    return table.localToScreen(x, HEADER / 2);
  }

  private final class RecordedColumns implements ColumnActions<Long> {
    @Override
    public void sort(WindowedColumn<Long> column) {
      done.add("sort " + column.id());
    }

    @Override
    public void resize(WindowedColumn<Long> column, double width) {
      done.add("resize " + column.id() + " " + Math.round(width));
    }

    @Override
    public void move(WindowedColumn<Long> column, int index) {
      done.add("move " + column.id() + " " + index);
    }

    @Override
    public List<MenuItem> menu(WindowedColumn<Long> column) {
      done.add("menu of " + column.id());
      return List.of(new MenuItem("Hide"));
    }
  }

  private final class RecordedRows implements RowActions<Long> {
    @Override
    public List<MenuItem> menu(int position, WindowedColumn<Long> column) {
      done.add("menu " + position + " " + column.id());
      return List.of(new MenuItem("Copy"));
    }

    @Override
    public void open(int position) {
      done.add("open " + position);
    }

    @Override
    public void copy(RowSelection selection) {
      done.add("copy " + selection.ranges().size());
    }
  }
}
