package org.trailglass.app.detail;

import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
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
  private static final int ROUNDS = 30;
  private static final int WARM_UP = 15;
  private static int events;

  private final JsonViewModel model;
  private final Scene scene;

  private JsonViewerBenchmark() {
    var runner =
        new BackgroundRunner(DaemonPool.of("work", 2), Platform::runLater, Throwable::printStackTrace);
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
        var longest = new long[ROUNDS];
        var shown = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
          var times = bench.show(json, shape);
          shown[i] = times[0];
          longest[i] = times[1];
        }
        print("click to shown, " + shape, size, shown);
        print("longest turn of the FX thread, " + shape, size, longest);
      }
    }
    System.exit(0);
  }

  private static byte[] event(int size) {
    var json = new StringBuilder("{\"eventName\":\"RunInstances\",\"requestParameters\":{\"items\":[");
    while (json.length() < size) {
      json.append("{\"Key\":\"name-").append(json.length()).append("\",\"Value\":\"a tag\",\"n\":1},");
    }
    return json.append("null]}}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static long prepare(byte[] json, boolean isPretty) {
    long start = System.nanoTime();
    var view =
        isPretty
            ? JsonView.pretty(json, JsonPictures.VISIBLE)
            : JsonView.raw(json, JsonPictures.VISIBLE);
    var shown = ShownLines.of(view);
    StyledLines.of(shown, 0, Math.min(shown.size(), LineWindow.FIRST_LINES), false);
    return System.nanoTime() - start;
  }

  /// Shows an event and waits until everything that follows is done.
  private long[] show(byte[] json, JsonShape shape) throws Exception {
    onFx(
        () -> {
          model.show(Optional.empty());
          model.shapeProperty().set(shape);
          return 0;
        });
    settle();
    var detail = detail(json);
    var end = new AtomicLong();
    var longest = new AtomicLong();
    var last = new AtomicLong(System.nanoTime());
    var isDone = new CountDownLatch(1);
    long start = System.nanoTime();
    onFx(
        () -> {
          Runnable pulse =
              new Runnable() {
                @Override
                public void run() {
                  if (model.viewProperty().get().isPresent()) {
                    end.compareAndSet(0, System.nanoTime());
                  }
                }
              };
          scene.addPostLayoutPulseListener(pulse);
          model.show(Optional.of(detail));
          beat(last, longest, start, isDone);
          return 0;
        });
    isDone.await();
    return new long[] {end.get() - start, longest.get()};
  }

  /// Watches how long the FX thread takes from one turn to the next, for a second.
  private static void beat(AtomicLong last, AtomicLong longest, long start, CountDownLatch isDone) {
    long now = System.nanoTime();
    longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
    if (now - start > 1_000_000_000L) {
      isDone.countDown();
    } else {
      Platform.runLater(() -> beat(last, longest, start, isDone));
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
        size,
        what,
        warm[warm.length / 2] / 1e6,
        warm[warm.length * 95 / 100] / 1e6,
        all[0] / 1e6);
  }
}
