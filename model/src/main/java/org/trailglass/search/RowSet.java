package org.trailglass.search;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.store.EventStore;

/// Some of the events of a snapshot: a bitmap for each of its segments. Composed of others without
/// a change to them. Immutable; any thread.
public final class RowSet {
  private final EventStore store;
  private final RoaringBitmap[] segments;
  private final int size;

  /// @param segments for each segment its rows, counted from its first; copies of events are none
  RowSet(EventStore store, RoaringBitmap[] segments) {
    this.store = store;
    this.segments = segments;
    this.size = Arrays.stream(segments).mapToInt(RoaringBitmap::getCardinality).sum();
  }

  /// All events of a snapshot.
  public static RowSet all(EventStore store) {
    var segments = new RoaringBitmap[store.segments().size()];
    Arrays.setAll(segments, i -> events(store, i));
    return new RowSet(store, segments);
  }

  /// All events of one segment of a snapshot, counted from its first row.
  public static RoaringBitmap events(EventStore store, int segment) {
    var events = RoaringBitmap.bitmapOfRange(0, store.segments().get(segment).rows());
    events.andNot(RoaringBitmap.bitmapOf(store.copiesIn(segment)));
    return events;
  }

  /// No events of a snapshot.
  public static RowSet none(EventStore store) {
    var segments = new RoaringBitmap[store.segments().size()];
    Arrays.setAll(segments, i -> new RoaringBitmap());
    return new RowSet(store, segments);
  }

  /// The snapshot whose rows these are.
  public EventStore store() {
    return store;
  }

  /// How many events.
  public int size() {
    return size;
  }

  /// Whether a row is one of them.
  public boolean contains(int row) {
    int segment = store.segment(row);
    return segments[segment].contains(row - store.base(segment));
  }

  /// The rows in one segment, counted from its first. Not to be changed.
  public RoaringBitmap segment(int segment) {
    return segments[segment];
  }

  /// Tells all rows, ascending.
  public void forEach(IntConsumer visitor) {
    for (int i = 0; i < segments.length; i++) {
      int base = store.base(i);
      segments[i].forEach((int row) -> visitor.accept(base + row));
    }
  }

  /// A bit for each row of the snapshot.
  long[] toBits() {
    var bits = new long[(store.rows() + 63) >>> 6];
    forEach(row -> bits[row >>> 6] |= 1L << row);
    return bits;
  }

  /// The rows that are in both, of the same snapshot.
  public RowSet and(RowSet other) {
    return with(other, (a, b) -> RoaringBitmap.and(a, b));
  }

  /// The rows that are in one of them, of the same snapshot.
  public RowSet or(RowSet other) {
    return with(other, (a, b) -> RoaringBitmap.or(a, b));
  }

  /// The rows that are not in the other one, of the same snapshot.
  public RowSet andNot(RowSet other) {
    return with(other, (a, b) -> RoaringBitmap.andNot(a, b));
  }

  private RowSet with(RowSet other, BinaryOperator<RoaringBitmap> operation) {
    if (other.store != store) {
      throw new IllegalArgumentException("rows of another snapshot");
    }
    return new RowSet(
        store,
        IntStream.range(0, segments.length)
            .mapToObj(i -> operation.apply(segments[i], other.segments[i]))
            .toArray(RoaringBitmap[]::new));
  }
}
