package org.trailglass.app.grid;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.app.theme.Theme;

/// Times what the FX thread does for one step of scrolling: the action, CSS and layout;
/// painting is not counted. Prints p50 and p95 for both candidates of decision 0002. Command
/// and figures are in docs/benchmarks.md.
public final class ScrollBenchmark {
  private static final int STEPS = 400;
  private static final int WARM_UP = 150;
  private static final double WIDTH = 1_360;
  private static final double HEIGHT = 900;
  private static final long SEED = 42;
  private static final List<Integer> ROWS = List.of(10_000, 1_000_000, 10_000_000);
  private static final int RULES = 50;
  private static final List<String> COLORS =
      List.of("alarm", "caution", "power", "access", "change", "aside");
  private static final String EVENT_TABLE =
      String.valueOf(
          ScrollBenchmark.class.getResource("/org/trailglass/app/table/event-table.css"));

  private ScrollBenchmark() {}

  /// Runs everything, without a display, and ends the program.
  ///
  /// @param arguments numbers of rows, where other than the usual ones are wanted
  public static void main(String[] arguments) {
    var sizes = Arrays.stream(arguments).map(Integer::valueOf).toList();
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> Platform.runLater(() -> runAll(sizes.isEmpty() ? ROWS : sizes)));
  }

  private static void runAll(List<Integer> sizes) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    System.out.printf("%-28s %-14s %12s %8s %8s%n", "table", "step", "rows", "p50 ms", "p95 ms");
    for (int rows : sizes) {
      windowed(rows);
      tableViewOfTheRowsInView(rows);
    }
    // The colours of rules are those that the theme names.
    Theme.LIGHT.apply();
    for (int rows : sizes) {
      colored(rows);
    }
    Platform.exit();
  }

  private static void windowed(int rows) {
    var table = new WindowedTable<Long>();
    table.setColumns(SyntheticRows.columns());
    table.setMarks(SyntheticRows::marks, 20);
    table.show(new SyntheticRows(rows));
    var root = laidOut(table);
    double content = rows * 26.0;
    var random = new Random(SEED);
    time(
        "WindowedTable",
        "random jump",
        rows,
        root,
        i -> table.scrollTo(random.nextDouble() * content));
    time(
        "WindowedTable",
        "thumb drag",
        rows,
        root,
        i -> table.scrollTo(content * i / (STEPS + WARM_UP)));
    table.scrollTo(0);
    table.selectionProperty().set(RowSelection.of(0));
    time("WindowedTable", "page down", rows, root, i -> press(table, KeyCode.PAGE_DOWN));
    time("WindowedTable", "wheel, 40 px", rows, root, i -> table.scrollTo(table.offset() + 40));
    table.scrollTo(0);
    table.selectionProperty().set(RowSelection.of(0));
    time("WindowedTable", "arrow down", rows, root, i -> press(table, KeyCode.DOWN));
    table.selectionProperty().set(RowSelection.none().all(rows));
    time(
        "WindowedTable",
        "jump, all sel.",
        rows,
        root,
        i -> table.scrollTo(random.nextDouble() * content));
  }

  /// With as many colour rules as there may be, of which each has its share of the rows: a row asks
  /// one after the other, as the event table does, and has the colour and letters of the first.
  private static void colored(int rows) {
    var rules = rules(rows);
    var table = new WindowedTable<Long>();
    table.setColumns(SyntheticRows.columns());
    table.setMarks(row -> marks(rules, row), 68);
    table.getStylesheets().add(EVENT_TABLE);
    table.show(new SyntheticRows(rows));
    var root = laidOut(table);
    double content = rows * 26.0;
    var random = new Random(SEED);
    var name = "WindowedTable, " + RULES + " rules";
    time(name, "random jump", rows, root, i -> table.scrollTo(random.nextDouble() * content));
    time(name, "thumb drag", rows, root, i -> table.scrollTo(content * i / (STEPS + WARM_UP)));
    table.scrollTo(0);
    time(name, "wheel, 40 px", rows, root, i -> table.scrollTo(table.offset() + 40));
  }

  /// Every second row has a colour; which one changes from row to row.
  private static List<RoaringBitmap> rules(int rows) {
    return IntStream.range(0, RULES)
        .mapToObj(
            rule -> {
              var bitmap = new RoaringBitmap();
              for (int row = 2 * rule; row < rows; row += 2 * RULES) {
                bitmap.add(row);
              }
              return bitmap;
            })
        .toList();
  }

  private static List<Mark> marks(List<RoaringBitmap> rules, long row) {
    var marks = new ArrayList<Mark>();
    for (int rule = 0; rule < rules.size() && marks.isEmpty(); rule++) {
      if (rules.get(rule).contains((int) row)) {
        var color = COLORS.get(rule % COLORS.size());
        marks.add(Mark.under("under-" + color, ""));
        marks.add(Mark.badge("badge badge-" + color, "R" + rule % 10, "Rule " + rule));
      }
    }
    marks.addAll(SyntheticRows.marks(row));
    return marks;
  }

  /// The other candidate: a stock table whose items are the rows in view, replaced at each
  /// step.
  private static void tableViewOfTheRowsInView(int rows) {
    var source = new SyntheticRows(rows);
    var table = new TableView<Long>();
    for (var column : SyntheticRows.columns()) {
      var stock = new TableColumn<Long, String>(column.title());
      stock.setPrefWidth(column.width());
      stock.setSortable(false);
      stock.setCellValueFactory(
          row -> new ReadOnlyStringWrapper(column.content().apply(row.getValue()).text()));
      table.getColumns().add(stock);
    }
    table.setFixedCellSize(26);
    ObservableList<Long> shown = FXCollections.observableArrayList();
    table.setItems(shown);
    int fit = (int) ((HEIGHT - 28) / 26);
    var random = new Random(SEED);
    var root = laidOut(table);
    IntConsumer jump = i -> show(source, shown, random.nextInt(Math.max(1, rows - fit)), fit);
    jump.accept(0);
    time("TableView of rows in view", "random jump", rows, root, jump);
    time(
        "TableView of rows in view",
        "thumb drag",
        rows,
        root,
        i -> show(source, shown, (int) ((long) (rows - fit) * i / (STEPS + WARM_UP)), fit));
    time(
        "TableView of rows in view",
        "page down",
        rows,
        root,
        i -> show(source, shown, Math.min(i * fit, rows - fit), fit));
  }

  private static void show(SyntheticRows source, ObservableList<Long> shown, int first, int count) {
    var rows = new Long[count];
    for (int i = 0; i < count; i++) {
      rows[i] = source.row(first + i);
    }
    shown.setAll(List.of(rows));
  }

  private static void press(WindowedTable<Long> table, KeyCode code) {
    table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static Parent laidOut(Parent table) {
    var scene = new Scene(new javafx.scene.layout.StackPane(table), WIDTH, HEIGHT);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.snapshot(null);
    return scene.getRoot();
  }

  private static void time(String table, String step, int rows, Parent root, IntConsumer action) {
    var nanos = new long[STEPS];
    for (int i = 0; i < WARM_UP + STEPS; i++) {
      long start = System.nanoTime();
      action.accept(i);
      root.applyCss();
      root.layout();
      if (i >= WARM_UP) {
        nanos[i - WARM_UP] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-28s %-14s %,12d %8.1f %8.1f%n",
        table, step, rows, nanos[STEPS / 2] / 1e6, nanos[STEPS * 95 / 100] / 1e6);
  }
}
