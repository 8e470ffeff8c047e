package org.trailglass.app.detail;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.value.TriedMenu;
import org.trailglass.app.workspace.Naming;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.event.Event;
import org.trailglass.event.Reading;
import org.trailglass.event.UserIdentity;
import org.trailglass.jsonview.JsonView;
import org.trailglass.store.RawEvent;
import org.trailglass.store.RowId;

/// Measures the JSON viewer on an event of 256 KB on one line: how long the first screen takes to
/// prepare, how long until it is shown, and how long the FX thread is ever busy at a stretch.
///
/// Work is the time for which the thread had a processor. See docs/benchmarks.md.
public final class JsonViewerBenchmark {
  private static final int ROUNDS = 16;
  private static final int WARM_UP = 8;
  private static int events;

  private final JsonViewModel model;
  private final Scene scene;

  private JsonViewerBenchmark() {
    var runner =
        new BackgroundRunner(
            DaemonPool.of("work", 2), Platform::runLater, Throwable::printStackTrace);
    model = new JsonViewModel(runner, new Naming().namesProperty());
    var workspace =
        new Workspace(runner, new FakeLoader(), () -> new Origin.Pasted("none", new byte[0]));
    var menu = new TriedMenu(workspace).menu();
    var pane = new StackPane(new JsonViewer(model, Words.english(), menu).root());
    pane.getStyleClass().add("detail");
    var sheet = Objects.requireNonNull(DetailView.class.getResource("detail.css"));
    pane.getStylesheets().add(sheet.toExternalForm());
    scene = new Scene(pane, 500, 700);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> {});
    onFx(
        () -> {
          Fonts.load();
          Theme.LIGHT.apply();
          return 0;
        });
    System.out.println("| event on one line | shape | what | first | p50 | p95 |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    var bench = onFx(JsonViewerBenchmark::new);
    for (int size : new int[] {2_000, 256_000, 4_000_000}) {
      byte[] json = event(size);
      for (var shape : List.of(JsonShape.PRETTY, JsonShape.RAW)) {
        measure(bench, json, shape);
      }
    }
    System.exit(0);
  }

  private static void measure(JsonViewerBenchmark bench, byte[] json, JsonShape shape)
      throws Exception {
    var what =
        List.of(
            "first screen prepared, work off the FX thread",
            "shown, work of the FX thread",
            "longest turn of the FX thread",
            "click to shown, by the clock");
    var all = new long[what.size()][ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      all[0][i] = prepare(json, shape == JsonShape.PRETTY);
      var shown = bench.show(json, shape);
      for (int j = 0; j < shown.length; j++) {
        all[j + 1][i] = shown[j];
      }
    }
    for (int i = 0; i < what.size(); i++) {
      print(json.length, shape, what.get(i), all[i]);
    }
  }

  private static byte[] event(int size) {
    var json =
        new StringBuilder("{\"eventName\":\"RunInstances\",\"requestParameters\":{\"items\":[");
    while (json.length() < size) {
      json.append("{\"Key\":\"name-")
          .append(json.length())
          .append("\",\"Value\":\"a tag\",\"n\":1},");
    }
    return json.append("null]}}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static long prepare(byte[] json, boolean isPretty) {
    long start = work();
    var view =
        isPretty
            ? JsonView.pretty(json, JsonPictures.VISIBLE)
            : JsonView.raw(json, JsonPictures.VISIBLE);
    var shown = ShownLines.of(view);
    StyledLines.of(shown, 0, Math.min(shown.size(), LineWindow.FIRST_LINES), false);
    return work() - start;
  }

  /// Shows an event, waits until everything that follows is done, and tells the time of the FX
  /// thread until it is shown, that of its longest turn, and the time on the clock until it is
  /// shown.
  private long[] show(byte[] json, JsonShape shape) throws Exception {
    onFx(
        () -> {
          model.show(Optional.empty());
          model.shapeProperty().set(shape);
          return 0;
        });
    settle();
    var detail = detail(json);
    var measured = new long[3];
    var isDone = new CountDownLatch(1);
    onFx(
        () -> {
          long start = System.nanoTime();
          long work = work();
          scene.addPostLayoutPulseListener(
              new Runnable() {
                @Override
                public void run() {
                  if (model.viewProperty().get().isPresent()) {
                    scene.removePostLayoutPulseListener(this);
                    measured[0] = work() - work;
                    measured[2] = System.nanoTime() - start;
                  }
                }
              });
          model.show(Optional.of(detail));
          beat(measured, work(), start, isDone);
          return 0;
        });
    isDone.await();
    return measured;
  }

  /// The time for which this thread had a processor: the machine may be shared.
  private static long work() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Watches how long the FX thread works from one turn to the next, for half a second.
  private static void beat(long[] measured, long before, long start, CountDownLatch isDone) {
    long now = work();
    measured[1] = Math.max(measured[1], now - before);
    if (System.nanoTime() - start > 500_000_000L && measured[2] > 0) {
      isDone.countDown();
    } else {
      Platform.runLater(() -> beat(measured, now, start, isDone));
    }
  }

  private static void settle() throws Exception {
    for (int i = 0; i < 3; i++) {
      onFx(() -> 0);
      Thread.sleep(20);
    }
  }

  private static EventDetail detail(byte[] json) {
    var event = new Event(List.of());
    return new EventDetail(
        new RowId(1, events++),
        event,
        UserIdentity.of(event),
        0,
        Reading.WHOLE,
        false,
        List.of(),
        Optional.of(new RawEvent(json, json, false)),
        "");
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    var task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  private static void print(int size, JsonShape shape, String what, long[] all) {
    var warm = Arrays.copyOfRange(all, WARM_UP, ROUNDS);
    Arrays.sort(warm);
    System.out.printf(
        Locale.ROOT,
        "| %,d bytes | %s | %s | %.1f | %.1f | %.1f |%n",
        size,
        shape.name().toLowerCase(Locale.ROOT),
        what,
        all[0] / 1e6,
        warm[warm.length / 2] / 1e6,
        warm[warm.length * 95 / 100] / 1e6);
  }
}
