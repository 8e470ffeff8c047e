package org.trailglass.app.axis;

import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.TimeSpread;

/// The stretch of time that a chart shows, and over what time the events of the whole trail spread.
/// Immutable.
///
/// @param view what is shown
/// @param spread of the whole trail; without events if none has a time
public record TimeFrame(TimeSpan view, TimeSpread spread) {
  private static final TimeSpread NOWHERE = new TimeSpread(0, 0, 0, 0, 0);

  /// A stretch that is zoomed to is not shorter, in milliseconds.
  private static final long LEAST_VIEW = 1_000;

  private static final long LEAST_ROOM = 30_000;

  /// Of no event that has a time.
  public static TimeFrame empty() {
    return new TimeFrame(new TimeSpan(0, 1), NOWHERE);
  }

  /// Whether no event has a time, so that there is nothing to show.
  public boolean isEmpty() {
    return spread.events() == 0;
  }

  /// All that any event is in, with some room around it.
  public TimeSpan whole() {
    return widened(spread.earliest(), spread.latest());
  }

  /// All that the bulk of the events is in, with some room around it.
  public TimeSpan bulk() {
    return widened(spread.low(), spread.high());
  }

  /// A stretch of time with some room around it, so that what is at its ends is seen whole.
  public static TimeSpan widened(long first, long last) {
    long room = Math.max(LEAST_ROOM, (last - first) / 40);
    return new TimeSpan(first - room, last + 1 + room);
  }

  /// More or less time.
  ///
  /// @param factor by which the stretch becomes longer
  /// @param around the time that stays where it is
  TimeSpan zoomed(double factor, long around) {
    long widest = Math.max(Math.max(bulk().length(), view.length()), LEAST_VIEW);
    long length = Math.clamp(Math.round(view.length() * factor), LEAST_VIEW, widest);
    double share = (double) (around - view.from()) / view.length();
    return near(around - Math.round(length * share), length);
  }

  /// Earlier or later times.
  TimeSpan panned(long millis) {
    return near(view.from() + millis, view.length());
  }

  /// A stretch of this length, moved to where events are if none is near.
  private TimeSpan near(long from, long length) {
    long least = Math.min(whole().from(), view.from());
    long most = Math.max(whole().to(), view.to());
    long start = Math.clamp(from, least, Math.max(least, most - length));
    return new TimeSpan(start, start + length);
  }
}
