package org.trailglass.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Window;
import org.trailglass.app.open.PathText;

/// An empty window in a process of its own, which ends when the first frame has been laid out.
final class FirstFrame {
  private FirstFrame() {}

  /// Shows it.
  public static void main(String[] arguments) {
    var here = Path.of("").toAbsolutePath();
    var nothing = new Start.Opening(List.of(), false, "");
    new Start(nothing, new PathText(here, here), Optional.empty()).run();
    Platform.runLater(FirstFrame::endWithTheFrame);
  }

  private static void endWithTheFrame() {
    var scene = Window.getWindows().getFirst().getScene();
    scene.addPostLayoutPulseListener(() -> Runtime.getRuntime().halt(0));
  }
}
