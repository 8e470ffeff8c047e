package org.trailglass.summary;

import java.util.List;
import org.trailglass.identity.PrincipalKind;
import org.trailglass.identity.Step;

/// What somebody did over time: the events of a result with one origin, principal, session or key.
/// Immutable; any thread.
///
/// @param name what tells it from other lanes: of an origin its label with its account, else the
///     principal, the step or the access key
/// @param label what a person would call who made the requests
/// @param kind of who made them
/// @param account of who made them, empty if it is not known
/// @param steps all steps that are in it, by number; none for a key of which nothing is known
/// @param counts of its events
/// @param bars the stretches of time in which its sessions were valid, ascending, those that touch
///     each other joined; a stretch goes from the first to the last event where the records do not
///     say more
/// @param cells its events in the stretches of time that were asked for
public record IdentityLane(
    String name,
    String label,
    PrincipalKind kind,
    String account,
    List<Step> steps,
    Counts counts,
    List<Bar> bars,
    LaneCells cells) {

  public IdentityLane {
    steps = List.copyOf(steps);
    bars = List.copyOf(bars);
  }

  /// @param events how many
  /// @param failed how many of them failed
  /// @param writes how many of the others change something
  /// @param first the time of the first, {@link org.trailglass.store.EventStore#NO_TIME} if none
  ///     has one
  /// @param last the time of the last, likewise
  /// @param rarest that of its event names which occurs least in all that is loaded, empty if it
  ///     has none
  /// @param rarestCount how often that occurs
  public record Counts(
      int events, int failed, int writes, long first, long last, String rarest, int rarestCount) {

    /// How many events read.
    public int reads() {
      return events - failed - writes;
    }
  }

  /// A stretch of time, in milliseconds since 1970 UTC.
  ///
  /// @param from the first time in it
  /// @param to the last time in it
  public record Bar(long from, long to) {}
}
