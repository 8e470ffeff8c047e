package org.trailglass.app.intake;

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
        status == Status.CLOSING ? status : endOf(whole),
        progress,
        whole,
        Optional.of(newTimes));
  }

  private static Status endOf(SourceReport whole) {
    if (whole.wasCancelled()) {
      return Status.CANCELLED;
    }
    return whole.isOutOfMemory() ? Status.OUT_OF_MEMORY : Status.LOADED;
  }

  /// The key of what its items are called, to be filled with how many there are.
  public String itemsKey() {
    return origin instanceof Origin.Remote ? "count.objects" : "count.files";
  }

  /// Whether any event was read in it.
  public boolean hasEvents() {
    return report.items().stream()
        .flatMap(item -> item.streams().stream())
        .anyMatch(stream -> stream.events() > 0);
  }

  /// Whether it was read to its end and no event is in it.
  public boolean isFruitless() {
    return status == Status.LOADED && !hasEvents();
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
