package org.trailglass.app.workspace;

import java.util.Optional;
import org.trailglass.container.Origin;
import org.trailglass.load.LoadProgress;
import org.trailglass.load.SourceReport;
import org.trailglass.load.StageTimes;

/// One entry in the list of sources. Immutable.
///
/// @param number the source's number, unique in the session
/// @param origin what was opened
/// @param progress how far it is
/// @param report what came out of it so far
/// @param times of its stages, once it is loaded
public record SourceState(
    int number,
    Origin origin,
    Status status,
    LoadProgress progress,
    SourceReport report,
    Optional<StageTimes> times) {

  /// What is happening to a source.
  public enum Status {
    /// Others are loaded first.
    WAITING,
    LOADING,
    /// Read to its end.
    LOADED,
    /// Stopped by a person; what was read until then stays.
    CANCELLED,
    /// The memory did not suffice; what was read until then stays.
    OUT_OF_MEMORY,
    /// A fault in the program stopped it; nothing of it is kept.
    FAILED,
    /// Being taken away.
    CLOSING
  }

  /// A source before its load.
  static SourceState waiting(int number, Origin origin) {
    var nothing = SourceReport.nothing(number, origin);
    var notYet = new LoadProgress(0, 0, false, 0, 0, 0, 0, 0);
    return new SourceState(number, origin, Status.WAITING, notYet, nothing, Optional.empty());
  }

  SourceState with(Status newStatus) {
    return new SourceState(number, origin, newStatus, progress, report, times);
  }

  SourceState progressed(SourceReport soFar, LoadProgress newProgress) {
    return new SourceState(number, origin, status, newProgress, soFar, times);
  }

  /// At the end of its load. One that is being closed stays so.
  SourceState loaded(SourceReport whole, StageTimes newTimes) {
    return new SourceState(
        number,
        origin,
        status == Status.CLOSING ? status : end(whole),
        progress,
        whole,
        Optional.of(newTimes));
  }

  private static Status end(SourceReport whole) {
    if (whole.isOutOfMemory()) {
      return Status.OUT_OF_MEMORY;
    }
    return whole.wasCancelled() ? Status.CANCELLED : Status.LOADED;
  }

  /// Whether the store has events of it that only a closing takes away.
  boolean isInStore() {
    return times.isPresent();
  }

  /// Whether more may come out of it.
  public boolean isUnderWay() {
    return status == Status.WAITING || status == Status.LOADING;
  }
}
