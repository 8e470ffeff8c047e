package org.trailglass.app.identities;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.trailglass.app.listing.FakeLists;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.OpenWorkspace;

/// Times what the FX thread does for one step of scrolling 5,000 lanes: the action, CSS and layout,
/// in which the lanes in view are drawn onto their canvas; that onto the screen is not counted.
/// Prints p50 and p95. Command and figures are in docs/benchmarks.md.
public final class LaneScrollBenchmark {
  private static final int STEPS = 400;
  private static final int WARM_UP = 150;
  private static final int LANES = 5_000;
  private static final int EVENTS_OF_EACH = 20;
  private static final double WIDTH = 1_360;
  private static final double HEIGHT = 420;
  private static final long SEED = 42;
  private static final long BEGIN = Instant.parse("2024-03-01T00:00:00Z").toEpochMilli();
  private static final long DAYS = 3 * 86_400_000L;

  private LaneScrollBenchmark() {}

  /// Runs everything, without a display, and ends the program.
  public static void main(String[] arguments) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> Platform.runLater(LaneScrollBenchmark::run));
  }

  private static void run() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Fonts.load();
    Theme.LIGHT.apply();
    try (var open = new OpenWorkspace()) {
      var model =
          new IdentitiesViewModel(
              open.workspace(), new Settings(new KeptSettings()), new CurrentThreadRunner());
      var view = new IdentitiesView(model, Words.english(), new StackPane(), FakeLists.menu());
      var scene = new Scene(new StackPane(view.root()), WIDTH, HEIGHT);
      scene.snapshot(null);
      open.open(Files.createTempFile("lanes", ".json"), events());
      time((LaneChart) scene.lookup("#identities-chart"), scene.getRoot());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Platform.exit();
  }

  private static String events() {
    var random = new Random(SEED);
    var text = new StringBuilder();
    for (int i = 0; i < LANES * EVENTS_OF_EACH; i++) {
      var time = Instant.ofEpochMilli(BEGIN + random.nextLong(DAYS));
      text.append(
          """
          {"eventVersion":"1.08","eventTime":"%1$s","eventID":"%2$d","eventName":"GetObject",\
          "userIdentity":{"type":"IAMUser","userName":"user-%3$d","accountId":"111122223333",\
          "accessKeyId":"AKIA4NW%3$09d","arn":"arn:aws:iam::111122223333:user/user-%3$d"}}
          """
              .formatted(time, i, i % LANES));
    }
    return text.toString();
  }

  private static void time(LaneChart chart, Parent root) {
    System.out.printf("%-28s %-14s %12s %8s %8s%n", "lanes", "step", "lanes", "p50 ms", "p95 ms");
    var random = new Random(SEED);
    int lanes = chart.picture().size();
    double content = lanes * LaneLayout.LANE;
    var last = new double[1];
    IntConsumer jump =
        i -> {
          double wanted = random.nextDouble() * content;
          chart.scroll(wanted - last[0]);
          last[0] = wanted;
        };
    time("random jump", lanes, root, jump);
    chart.scroll(-content);
    time("thumb drag", lanes, root, i -> chart.scroll(content / (STEPS + WARM_UP)));
    chart.scroll(-content);
    time("wheel, 40 px", lanes, root, i -> chart.scroll(40));
    press(chart, KeyCode.HOME);
    time("page down", lanes, root, i -> press(chart, KeyCode.PAGE_DOWN));
    press(chart, KeyCode.HOME);
    time("arrow down", lanes, root, i -> press(chart, KeyCode.DOWN));
  }

  private static void press(LaneChart chart, KeyCode code) {
    chart.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void time(String step, int lanes, Parent root, IntConsumer action) {
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
        "Identities", step, lanes, nanos[STEPS / 2] / 1e6, nanos[STEPS * 95 / 100] / 1e6);
  }
}
