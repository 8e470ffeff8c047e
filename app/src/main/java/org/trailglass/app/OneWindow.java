package org.trailglass.app;

import java.nio.file.Path;
import java.util.Optional;
import org.trailglass.app.Start.Opening;
import org.trailglass.app.instance.Claim;
import org.trailglass.app.instance.HandOver;
import org.trailglass.app.instance.Meeting;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.app.task.DaemonPool;

/// Asks whether this start shows a window, before the toolkit is started for it.
final class OneWindow {
  private OneWindow() {}

  /// Hands over to the window that is there, if there is one. A rehearsal meets nobody, in a
  /// place of its own.
  ///
  /// @param isOwnWindow whether a window opens even where one is
  static Claim claim(Opening opening, boolean isOwnWindow) {
    return Rehearsal.isWanted()
        ? meeting(Optional.empty(), Rehearsal.place()).claim(Optional.empty())
        : claim(opening, isOwnWindow, SettingsPlace.here());
  }

  private static Claim claim(Opening opening, boolean isOwnWindow, SettingsPlace place) {
    return meeting(place.runtime(), place.state().resolve("window"))
        .claim(
            Optional.of(new HandOver(opening.query(), opening.paths()))
                .filter(handOver -> !isOwnWindow));
  }

  private static Meeting meeting(Optional<Path> runtime, Path own) {
    var display = System.getenv().getOrDefault("DISPLAY", "");
    return new Meeting(runtime, own, display, DaemonPool.of("instance", Meeting.THREADS));
  }
}
