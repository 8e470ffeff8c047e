package org.trailglass.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.application.Platform;
import org.trailglass.app.task.IdleWatch;

/// What the packages' start-up cache is made from: a window that opens the sample incident,
/// searches it, shows an event, and closes. FX thread. The build starts it, with the property
/// `trailglass.rehearsal` set to `true`; settings stay as they are unless another file is named.
final class Rehearsal {
  private static final List<String> SEARCHES =
      List.of("name:StopLogging", "\"jenkins\" outcome:failed", "ip:203.0.113.0/24 -service:s3");

  private final Composition composition;
  private final Runnable end;
  private final IdleWatch runner;
  private final Queue<Runnable> acts = new ArrayDeque<>();

  /// @param runner answers the window's questions
  /// @param readSettings reads settings that were written, as later starts do
  /// @param end closes the window
  Rehearsal(Composition composition, IdleWatch runner, Runnable readSettings, Runnable end) {
    this.composition = composition;
    this.runner = runner;
    this.end = end;
    acts.add(composition.open()::openSample);
    SEARCHES.forEach(text -> acts.add(() -> composition.filterBar().apply(text)));
    acts.add(this::showAnEvent);
    acts.add(composition::finish);
    acts.add(readSettings);
  }

  /// Whether the property asks for it.
  static boolean isWanted() {
    return Boolean.getBoolean("trailglass.rehearsal");
  }

  /// Where the window of a rehearsal listens, so that it meets no other.
  static Path place() {
    try {
      return new TemporaryFolder("trailglass-window-").path();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Begins; each act follows when the one before has been answered and drawn.
  void begin() {
    runner.setOnIdle(this::later);
    later();
  }

  private void later() {
    Platform.runLater(this::goOn);
  }

  private void goOn() {
    if (!runner.isIdle()) {
      return;
    }
    var act = acts.poll();
    if (act == null) {
      runner.setOnIdle(() -> {});
      end.run();
      return;
    }
    act.run();
    later();
  }

  private void showAnEvent() {
    composition.filterBar().apply("");
    var store = composition.workspace().storeProperty().get();
    composition.workspace().reveal(store.id(0));
  }
}
