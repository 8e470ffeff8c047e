package org.trailglass.store;

/// What the rows of one stream come to. Immutable.
///
/// @param stream its number
/// @param rows records read, copies included
/// @param copies of those, how many repeat an earlier event
/// @param firstTime in milliseconds since 1970, {@link EventStore#NO_TIME} if no row has a time
/// @param lastTime likewise
public record StreamTotals(int stream, long rows, long copies, long firstTime, long lastTime) {

  /// This and more of the same stream.
  public StreamTotals plus(StreamTotals more) {
    long first =
        firstTime == EventStore.NO_TIME || more.firstTime == EventStore.NO_TIME
            ? Math.max(firstTime, more.firstTime)
            : Math.min(firstTime, more.firstTime);
    return new StreamTotals(
        stream, rows + more.rows, copies + more.copies, first, Math.max(lastTime, more.lastTime));
  }
}
