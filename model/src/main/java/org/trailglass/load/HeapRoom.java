package org.trailglass.load;

import java.util.concurrent.atomic.LongAdder;

/// The room that the heap has for events: what is kept is counted as it is made, and a load stops
/// while there is still room for what is under way. Any thread.
///
/// The collectors keep a part of the heap for young objects, a third of it with the parallel one;
/// of the rest, each task needs its buffers, the segment that it builds and the columns that it
/// makes of it. In a small heap there are fewer tasks, and smaller segments.
final class HeapRoom {

  /// The part of the heap that lives long, as little as any collector leaves.
  private static final double LONG_LIVED = 0.66;

  /// A task for each so many bytes of heap.
  private static final long HEAP_OF_TASK = 48L << 20;

  /// The window of the reader and that of the unpacker.
  private static final long BUFFERS_OF_TASK = 12L << 20;

  /// All segments that are being built get this part of the heap.
  private static final int SEGMENTS = 16;

  private static final int MOST_TEXT = 32 << 20;

  /// Of the two tables that find copies, half full.
  private static final int TABLE_BYTES_OF_ROW = 48;

  private final long heap;
  private final int tasks;
  private final long allowed;
  private final LongAdder kept = new LongAdder();
  private volatile boolean isExhausted;
  private volatile boolean hasStopped;

  /// @param heap what the heap may grow to, in bytes
  /// @param threads how many tasks at once are wished for
  HeapRoom(long heap, int threads) {
    this.heap = heap;
    this.tasks = Math.clamp(heap / HEAP_OF_TASK, 1, threads);
    long underWay = tasks * (BUFFERS_OF_TASK + 2L * segmentText());
    this.allowed = Math.max(heap / 8, (long) (heap * LONG_LIVED) - underWay);
  }

  /// How many tasks at once there is room for.
  int tasks() {
    return tasks;
  }

  /// Bytes of text after which a segment is large enough.
  int segmentText() {
    return (int) Math.min(MOST_TEXT, heap / (SEGMENTS * (long) tasks));
  }

  /// Counts what is kept.
  void keep(long bytes) {
    kept.add(bytes);
  }

  /// Counts rows that are kept, and their places in the tables that find copies.
  void keep(long bytes, long rows) {
    kept.add(bytes + rows * TABLE_BYTES_OF_ROW);
  }

  /// An allocation failed: there is no room, whatever was counted.
  void exhaust() {
    isExhausted = true;
    hasStopped = true;
  }

  /// Whether there is no room for more. Asked by who would read more, and so remembered.
  boolean isFull() {
    boolean isFull = isExhausted || kept.sum() > allowed;
    if (isFull && !hasStopped) {
      hasStopped = true;
    }
    return isFull;
  }

  /// Whether something was left unread for want of room.
  boolean hasStopped() {
    return hasStopped;
  }

  /// The heap in megabytes, as a person sets it.
  long megabytes() {
    return (heap + (1 << 19)) >> 20;
  }
}
