package org.trailglass.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.trailglass.search.RowOrder;
import org.trailglass.store.EventStore;

/// The JSON of the next events of an order, fetched in the order of their files: neighbours in
/// time lie in many files, and fetching each as it is written would inflate a file once an event.
/// So each file is inflated once for all of its events that are ahead. One thread.
///
/// What is held begins small, so that the first events are written soon, and grows up to the most.
final class Lookahead {
  private static final long FIRST_BYTES = 4L << 20;
  private static final int GROWTH = 4;

  /// In the place of text that is not there.
  private static final byte[] NONE = new byte[0];

  /// What an event takes beside its text.
  private static final int OVERHEAD = 32;

  private final EventStore store;
  private final RowOrder order;
  private final int end;
  private final long mostBytes;
  private long bytes;
  private int from;
  private byte[][] texts = new byte[0][];

  /// @param end the position behind the last event that will be asked for
  /// @param mostBytes of text to hold; one event is held however long it is
  Lookahead(EventStore store, RowOrder order, int end, long mostBytes) {
    this.store = store;
    this.order = order;
    this.end = end;
    this.mostBytes = mostBytes;
    this.bytes = Math.min(FIRST_BYTES, mostBytes);
  }

  /// The JSON of the event at a position; empty if its text was not kept. Positions ascend, one by
  /// one.
  Optional<byte[]> take(int position) {
    if (position >= from + texts.length) {
      fetch(position);
      bytes = Math.min(mostBytes, GROWTH * bytes);
    }
    var text = texts[position - from];
    texts[position - from] = NONE;
    return text == NONE ? Optional.empty() : Optional.of(text);
  }

  private void fetch(int position) {
    from = position;
    texts = new byte[0][];
    int to = position;
    for (long held = 0; to < end && held < bytes; to++) {
      held += store.jsonBytes(order.row(to)) + OVERHEAD;
    }
    var fetched = new byte[to - from][];
    for (long rowAndIndex : byFile(to)) {
      fetched[(int) rowAndIndex] = json((int) (rowAndIndex >>> 32));
    }
    texts = fetched;
  }

  /// Rows are numbered file by file.
  private long[] byFile(int to) {
    var rows = new long[to - from];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (long) order.row(from + i) << 32 | i;
    }
    Arrays.sort(rows);
    return rows;
  }

  private byte[] json(int row) {
    try {
      return store.json(row);
    } catch (IOException e) {
      return NONE;
    }
  }
}
