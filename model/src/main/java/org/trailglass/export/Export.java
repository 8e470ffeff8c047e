package org.trailglass.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.trailglass.search.RowOrder;
import org.trailglass.store.EventStore;

/// Writes events in an order, as UTF-8 whatever the machine's locale is. Streams: some events ahead
/// are held, never all. One thread; not for the FX thread.
///
/// @param limit at most so many events, from the first of the order
/// @param aheadBytes of JSON to hold. The more, the fewer times a file is inflated: once for each
///     time that its events come up in what is ahead
public record Export(EventStore store, RowOrder order, int limit, long aheadBytes) {
  private static final long LEAST_AHEAD = 64L << 20;
  private static final long MOST_AHEAD = 1L << 30;

  /// The first events of an order; holds an eighth of the heap.
  public Export(EventStore store, RowOrder order, int limit) {
    this(
        store,
        order,
        limit,
        Math.clamp(Runtime.getRuntime().maxMemory() / 8, LEAST_AHEAD, MOST_AHEAD));
  }

  /// All events of an order.
  public Export(EventStore store, RowOrder order) {
    this(store, order, Integer.MAX_VALUE);
  }

  /// What came of it.
  ///
  /// @param written events
  /// @param withoutText events left out, because their text was beyond the limit of the private
  ///     file
  public record Outcome(int written, int withoutText) {}

  /// Writes and flushes; does not close.
  ///
  /// @param isCancelled asked for each event; the text stays well-formed
  /// @throws IOException if the stream takes no more
  public Outcome write(ExportFormat format, OutputStream out, BooleanSupplier isCancelled)
      throws IOException {
    return write(format, out, done -> isCancelled.getAsBoolean());
  }

  /// How many events there are to write.
  public int size() {
    return Math.min(limit, order.size());
  }

  /// The same with progress.
  ///
  /// @param isCancelled asked for each event, with the number of those that are done
  public Outcome write(ExportFormat format, OutputStream out, IntPredicate isCancelled)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    var line = new OneLine();
    int end = size();
    var ahead = new Lookahead(store, order, end, aheadBytes);
    int written = 0;
    int at = 0;
    format.begin(writer);
    for (; at < end && !isCancelled.test(at); at++) {
      int row = order.row(at);
      var json = format.wantsJson() ? ahead.take(at).map(line::of) : Optional.of("");
      if (json.isPresent()) {
        format.event(store, row, json.get(), written == 0, writer);
        written++;
      }
    }
    format.end(writer);
    writer.flush();
    return new Outcome(written, at - written);
  }
}
