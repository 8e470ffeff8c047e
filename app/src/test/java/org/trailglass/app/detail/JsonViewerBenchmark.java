package org.trailglass.app.detail;

import atlantafx.base.theme.PrimerLight;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.text.Words;
import org.trailglass.event.Event;
import org.trailglass.event.Reading;
import org.trailglass.event.UserIdentity;
import org.trailglass.json.JsonView;
import org.trailglass.store.RawEvent;
import org.trailglass.store.RowId;

/// Measures the JSON viewer on an event of 256 KB on one line: how long the first screen takes to
/// prepare, how long until it is shown, and how long the FX thread is ever busy at a stretch.
///
/// Run headless; see docs/benchmarks.md.
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
    model = new JsonViewModel(runner);
    var pane = new StackPane(new JsonViewer(model, Words.english(), value -> List.of()).root());
    pane.getStyleClass().add("detail");
    pane.getStylesheets().add(DetailView.class.getResource("detail.css").toExternalForm());
    scene = new Scene(pane, 500, 700);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var bench = onFx(JsonViewerBenchmark::new);
    for (int size : new int[] {2_000, 256_000, 4_000_000}) {
      byte[] json = event(size);
      print("prepare pretty, first lines", size, () -> prepare(json, true));
      print("prepare raw, first lines", size, () -> prepare(json, false));
      for (var shape : List.of(JsonShape.PRETTY, JsonShape.RAW)) {
        var all = new long[3][ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
          var times = bench.show(json, shape);
          for (int j = 0; j < 3; j++) {
            all[j][i] = times[j];
          }
        }
        print("FX thread until shown, " + shape, size, all[0]);
        print("FX thread, longest turn, " + shape, size, all[1]);
        print("click to shown by the clock, " + shape, size, all[2]);
      }
    }
    System.exit(0);
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

  private static void print(String what, int size, LongSupplier nanos) {
    var all = new long[ROUNDS];
    Arrays.setAll(all, i -> nanos.getAsLong());
    print(what, size, all);
  }

  private static void print(String what, int size, long[] all) {
    var warm = Arrays.copyOfRange(all, WARM_UP, ROUNDS);
    Arrays.sort(warm);
    System.out.printf(
        "%,10d bytes  %-42s p50 %6.1f ms  p95 %6.1f ms  first %6.1f ms%n",
        size, what, warm[warm.length / 2] / 1e6, warm[warm.length * 95 / 100] / 1e6, all[0] / 1e6);
  }
}
