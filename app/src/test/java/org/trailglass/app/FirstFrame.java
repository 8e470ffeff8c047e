package org.trailglass.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Window;
import org.trailglass.app.instance.Claim;
import org.trailglass.app.open.PathText;
import org.trailglass.app.task.DaemonPool;

/// An empty window in a process of its own, which ends when the first frame has been laid out.
final class FirstFrame {
  private FirstFrame() {}

  /// Shows it.
  public static void main(String[] arguments) {
    var here = Path.of("").toAbsolutePath();
    var nothing = new Start.Opening(List.of(), false, "");
    var alone = CompletableFuture.<Claim>completedFuture(new Claim.Alone());
    var speech = new Speech(Optional.empty());
    new Start(nothing, new PathText(here, here), DaemonPool.of("start", 1), speech).run(alone);
    Platform.runLater(FirstFrame::endWithTheFrame);
  }

  private static void endWithTheFrame() {
    var scene = Window.getWindows().getFirst().getScene();
    scene.addPostLayoutPulseListener(() -> Runtime.getRuntime().halt(0));
  }
}
