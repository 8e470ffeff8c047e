package org.trailglass.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What a test of the window works with: a folder, a robot, and the windows that it opens. All of
/// it is gone when it is closed, also keys that are still held. Called by the test.
final class Workbench implements AutoCloseable {
  private final Stage stage;
  private final Path folder;
  private final FxRobot robot = new FxRobot();
  private final List<OpenWindow> opened = new ArrayList<>();

  Workbench() throws IOException, TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    folder = Files.createTempDirectory("trailglass-test-");
  }

  Path folder() {
    return folder;
  }

  FxRobot robot() {
    return robot;
  }

  /// A usual window in the folder, to be changed and opened.
  WindowPlan plan() {
    return WindowPlan.in(folder);
  }

  OpenWindow open(WindowPlan plan) {
    var window = plan.on(stage);
    opened.add(window);
    return window;
  }

  /// The one window of a test that opens none itself.
  OpenWindow window(double width, double height) {
    return opened.isEmpty() ? open(plan().sized(width, height)) : opened.getFirst();
  }

  @Override
  public void close() throws IOException, TimeoutException {
    try {
      opened.forEach(OpenWindow::close);
    } finally {
      FxToolkit.cleanupStages();
      FxToolkit.cleanupInput(robot);
      WaitForAsyncUtils.waitForFxEvents();
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
