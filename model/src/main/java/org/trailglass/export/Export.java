package org.trailglass.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.trailglass.search.RowOrder;
import org.trailglass.store.EventStore;

/// Writes events in an order, as UTF-8 whatever the machine's locale is. Streams: a batch of events
/// is held, never all. One thread; not for the FX thread.
///
/// @param limit at most so many events, from the first of the order
public record Export(EventStore store, RowOrder order, int limit) {

  /// Events whose text is fetched together. Neighbours in time lie in many files: fetching them in
  /// the order of their files opens each block of text once a batch, and not once an event.
  private static final int BATCH = 8_192;

  /// Bytes of text that a batch may hold; what is beyond is fetched when it is written.
  private static final long BATCH_BYTES = 64L << 20;

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
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    var line = new OneLine();
    int end = Math.min(limit, order.size());
    int written = 0;
    int at = 0;
    format.begin(writer);
    for (; at < end && !isCancelled.getAsBoolean(); ) {
      var batch = new Batch(at, Math.min(end, at + BATCH));
      if (format.wantsJson()) {
        batch.fetch();
      }
      for (; at < batch.to && !isCancelled.getAsBoolean(); at++) {
        written += event(format, batch, at, line, written == 0, writer) ? 1 : 0;
      }
    }
    format.end(writer);
    writer.flush();
    return new Outcome(written, at - written);
  }

  private boolean event(
      ExportFormat format, Batch batch, int position, OneLine line, boolean isFirst, Writer writer)
      throws IOException {
    int row = order.row(position);
    if (!format.wantsJson()) {
      format.event(store, row, "", isFirst, writer);
      return true;
    }
    var json = batch.take(position);
    if (json.isPresent()) {
      format.event(store, row, line.of(json.get()), isFirst, writer);
    }
    return json.isPresent();
  }

  private Optional<byte[]> text(int row) {
    try {
      return Optional.of(store.raw(row).json());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The texts of some neighbours.
  private final class Batch {
    private final int from;
    private final int to;
    private final java.util.Map<Integer, Optional<byte[]>> texts = new java.util.HashMap<>();

    Batch(int from, int to) {
      this.from = from;
      this.to = to;
    }

    void fetch() {
      long held = 0;
      var bySource = IntStream.range(from, to).map(order::row).sorted().toArray();
      for (int i = 0; i < bySource.length && held < BATCH_BYTES; i++) {
        var text = text(bySource[i]);
        held += text.map(bytes -> bytes.length).orElse(0);
        texts.put(bySource[i], text);
      }
    }

    Optional<byte[]> take(int position) {
      int row = order.row(position);
      var text = texts.remove(row);
      return text == null ? text(row) : text;
    }
  }
}
