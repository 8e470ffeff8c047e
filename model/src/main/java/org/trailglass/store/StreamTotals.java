package org.trailglass.store;

/// What the rows of one stream come to. Immutable.
///
/// @param stream its number
/// @param rows records read, copies included
/// @param copies of those, how many repeat an earlier event
/// @param firstTime in milliseconds since 1970, {@link EventStore#NO_TIME} if no row has a time
/// @param lastTime likewise
public record StreamTotals(int stream, long rows, long copies, long firstTime, long lastTime) {

  /// Nothing yet.
  public static StreamTotals none(int stream) {
    return new StreamTotals(stream, 0, 0, EventStore.NO_TIME, EventStore.NO_TIME);
  }

  /// With one more row.
  StreamTotals plus(boolean isCopy, long time) {
    boolean isTimed = time != EventStore.NO_TIME;
    return new StreamTotals(
        stream,
        rows + 1,
        copies + (isCopy ? 1 : 0),
        isTimed && (firstTime == EventStore.NO_TIME || time < firstTime) ? time : firstTime,
        isTimed ? Math.max(time, lastTime) : lastTime);
  }
}
