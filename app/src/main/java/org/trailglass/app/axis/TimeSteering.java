package org.trailglass.app.axis;

import java.util.function.Supplier;
import org.trailglass.app.workspace.ShownTime;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.Query;

/// What a person does to the time axis of a chart: all charts show the same stretch of time. FX
/// thread only.
public final class TimeSteering {
  private final Workspace workspace;
  private final ShownTime shown;
  private final Supplier<TimeFrame> frame;

  /// @param frame what the chart shows now
  public TimeSteering(Workspace workspace, Supplier<TimeFrame> frame) {
    this.workspace = workspace;
    this.shown = workspace.shownTime();
    this.frame = frame;
  }

  /// Narrows the filter to a stretch of time, in the place of one that it names.
  public void narrow(TimeSpan span) {
    workspace.narrow(span);
  }

  /// Shows more or less time; what is let through stays.
  ///
  /// @param factor by which the stretch in view becomes longer
  /// @param around the time that stays where it is
  public void zoom(double factor, long around) {
    var now = frame.get();
    if (!now.isEmpty()) {
      shown.choose(now.zoomed(factor, around));
    }
  }

  /// Shows earlier or later times; what is let through stays.
  ///
  /// @param millis by which the view moves on
  public void pan(long millis) {
    var now = frame.get();
    if (!now.isEmpty()) {
      shown.choose(now.panned(millis));
    }
  }

  /// Takes the stretch of time out of the filter. If it names none, shows the bulk of the events
  /// again; if that is in view, all of them, forged times too.
  public void widen() {
    if (TimeSpan.in(workspace.filterProperty().get().query()).isPresent()) {
      shown.follow();
      workspace.narrowAnew(TimeSpan::isTime, new Query.All());
    } else if (shown.chosenProperty().get().isPresent()) {
      shown.follow();
    } else if (!frame.get().isEmpty()) {
      shown.choose(frame.get().whole());
    }
  }
}
