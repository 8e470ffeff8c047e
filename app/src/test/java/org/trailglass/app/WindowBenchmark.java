package org.trailglass.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.trailglass.app.queryfield.QueryField;

/// Times what a person feels in the whole window over a large trail: the frame that follows an
/// action (the action, CSS and layout), the longest turn of the FX thread outside of CSS, layout
/// and painting, and painting. Every step is watched until all of its answers are drawn. Command
/// and figures are in docs/benchmarks.md.
public final class WindowBenchmark {
  private static final int WARM_UP = 20;
  private static final int STEPS = 100;
  private static final double WIDTH = 1_440;
  private static final double HEIGHT = 900;
  private static final long SEED = 42;
  private static final String TYPED = "outcome:failed service:s3 ";

  private final OpenWindow window;
  private final FxLoad load;

  private WindowBenchmark(OpenWindow window) {
    this.window = window;
    this.load = window.read(() -> new FxLoad(window.stage().getScene()));
  }

  /// Runs everything, without a display, and ends the program.
  ///
  /// @param arguments the trail: `model/target/bench-trail` unless one is named by the system
  ///     property `trail`, relative to the folder of the project
  public static void main(String[] arguments) throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> {});
    var folder = Files.createTempDirectory("window-benchmark-");
    var window = WindowPlan.in(folder).sized(WIDTH, HEIGHT).onNewStage();
    var trail = System.getProperty("trail", "model/target/bench-trail");
    window.open(Path.of(System.getProperty("trailglass.openFrom", "")).resolve(trail));
    window.settleWithin(600);
    int events = window.workspace().storeProperty().get().events();
    System.out.printf(
        Locale.ROOT,
        "%,d events, %d steps each after %d; milliseconds%n%n"
            + "| what a person does | frame p50 | frame p95 | longest turn p50 | p95 | most |"
            + " painting p50 | p95 |%n| --- | --- | --- | --- | --- | --- | --- | --- |%n",
        events,
        STEPS,
        WARM_UP);
    new WindowBenchmark(window).run();
    System.exit(0);
  }

  private void run() {
    var random = new Random(SEED);
    var table = node("#events");
    time("scroll by the wheel", i -> table.fireEvent(wheel(table, i % 40 < 20 ? -120 : 120)));
    time("page down", i -> press(table, KeyCode.PAGE_DOWN));
    time("go to the next event", i -> press(table, KeyCode.DOWN));
    time("jump to an end", i -> press(table, i % 2 == 0 ? KeyCode.END : KeyCode.HOME));
    var chart = node("#timeline-chart");
    time("move over the timeline", i -> mouse(chart, MouseEvent.MOUSE_MOVED, random.nextDouble()));
    time("drag the brush", i -> drag(chart, i));
    time("zoom the timeline", i -> chart.fireEvent(wheel(chart, i % 10 < 5 ? 40 : -40)));
    clear();
    var filter = (QueryField) node("#filter-bar .query-field");
    time("type a letter into the filter", i -> type(filter, i));
    clear();
    time("resize the window", i -> window.stage().setWidth(WIDTH - 8 * (i % 40)));
  }

  /// A brush of eight moves, let go with the ninth.
  private static void drag(Node chart, int step) {
    int at = step % 10;
    double x = 0.3 + 0.03 * at;
    mouse(
        chart,
        switch (at) {
          case 0 -> MouseEvent.MOUSE_PRESSED;
          case 9 -> MouseEvent.MOUSE_RELEASED;
          default -> MouseEvent.MOUSE_DRAGGED;
        },
        x);
  }

  private static void type(QueryField field, int step) {
    int at = step % TYPED.length();
    if (at == 0) {
      field.replaceText(0, field.getLength(), "");
    }
    field.insertText(field.getLength(), TYPED.substring(at, at + 1));
  }

  private void clear() {
    window.act(() -> window.composition().filterBar().apply(""));
    window.settle();
  }

  private Node node(String query) {
    return window.read(() -> window.root().lookup(query));
  }

  private void time(String what, IntConsumer action) {
    var steps = new ArrayList<FxLoad.Step>();
    for (int i = 0; i < WARM_UP + STEPS; i++) {
      int step = i;
      window.act(
          () -> {
            load.begin();
            Platform.runLater(() -> action.accept(step));
          });
      window.settle();
      // Two frames more: the last answer is drawn then.
      window.act(() -> {});
      window.act(() -> {});
      var taken = window.read(load::end);
      if (i >= WARM_UP) {
        steps.add(taken);
      }
    }
    print(what, steps);
  }

  private static void print(String what, List<FxLoad.Step> steps) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        what,
        share(steps, FxLoad.Step::frame, 50),
        share(steps, FxLoad.Step::frame, 95),
        share(steps, FxLoad.Step::turn, 50),
        share(steps, FxLoad.Step::turn, 95),
        share(steps, FxLoad.Step::turn, 100),
        share(steps, FxLoad.Step::painting, 50),
        share(steps, FxLoad.Step::painting, 95));
  }

  /// A percentile in milliseconds.
  private static double share(
      List<FxLoad.Step> steps, ToLongFunction<FxLoad.Step> part, int percent) {
    var sorted = steps.stream().mapToLong(part).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  private static void press(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double share) {
    var bounds = node.getLayoutBounds();
    double x = bounds.getMinX() + share * bounds.getWidth();
    double y = bounds.getMinY() + bounds.getHeight() / 2;
    var screen = node.localToScreen(new Point2D(x, y));
    boolean isDown = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
    node.fireEvent(
        new MouseEvent(
            type,
            x,
            y,
            screen.getX(),
            screen.getY(),
            type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            isDown,
            false,
            false,
            true,
            false,
            false,
            new PickResult(node, x, y)));
  }

  private static ScrollEvent wheel(Node node, double delta) {
    var bounds = node.getLayoutBounds();
    double x = bounds.getCenterX();
    double y = bounds.getCenterY();
    var screen = node.localToScreen(new Point2D(x, y));
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        screen.getX(),
        screen.getY(),
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        delta,
        0,
        delta,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(node, x, y));
  }
}
