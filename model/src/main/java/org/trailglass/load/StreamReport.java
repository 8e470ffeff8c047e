package org.trailglass.load;

import java.util.Optional;
import org.trailglass.container.Receipt;
import org.trailglass.store.StreamTotals;

/// What came out of one stream (a file, or a member of an archive). Immutable.
///
/// @param stream its number, as in {@link org.trailglass.store.RowId}
/// @param member the path inside the item, empty for the item itself
/// @param receipt of a member of an archive, as in {@link org.trailglass.container.Member#receipt}
/// @param textBytes after decompression
/// @param events records read, copies included
/// @param duplicates of those, how many repeat an earlier event
/// @param problems found in it
/// @param skipped objects that are no CloudTrail events
/// @param firstTime of its events in milliseconds since 1970, {@link
///     org.trailglass.store.EventStore#NO_TIME} if none has one
/// @param lastTime likewise
public record StreamReport(
    int stream,
    String member,
    Optional<Receipt> receipt,
    long textBytes,
    long events,
    long duplicates,
    long problems,
    long skipped,
    long firstTime,
    long lastTime) {

  /// The same stream with what its rows come to.
  public StreamReport with(StreamTotals totals) {
    return new StreamReport(
        stream,
        member,
        receipt,
        textBytes,
        totals.rows(),
        totals.copies(),
        problems,
        skipped,
        totals.firstTime(),
        totals.lastTime());
  }
}
