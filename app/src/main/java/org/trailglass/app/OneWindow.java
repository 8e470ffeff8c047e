package org.trailglass.app;

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

  /// Hands over to the window that is there, if there is one. A rehearsal meets nobody.
  ///
  /// @param isOwnWindow whether a window opens even where one is
  static Claim claim(Opening opening, boolean isOwnWindow) {
    if (Rehearsal.isWanted()) {
      return new Claim.Alone();
    }
    var place = SettingsPlace.here();
    var display = System.getenv().getOrDefault("DISPLAY", "");
    var threads = DaemonPool.of("instance", Meeting.THREADS);
    return new Meeting(place.runtime(), place.state().resolve("window"), display, threads)
        .claim(
            Optional.of(new HandOver(opening.query(), opening.paths()))
                .filter(handOver -> !isOwnWindow));
  }
}
