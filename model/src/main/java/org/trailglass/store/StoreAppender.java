package org.trailglass.store;

import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.event.Fields;

/// Adds segments to a snapshot, in source order, and finds the copies among their rows. One thread
/// at a time.
public final class StoreAppender {

  /// Two rows with one eventID and different content.
  ///
  /// @param place of the second one
  /// @param other of the one before
  public record SharedId(String eventId, RowSpot place, RowSpot other) {}

  /// Where a row's text begins.
  ///
  /// @param item the file
  /// @param member the path inside it
  /// @param offset bytes from the start of the stream's text
  public record RowSpot(String item, String member, long offset) {}

  private final List<Segment> segments = new ArrayList<>();
  private final List<Copies> copies = new ArrayList<>();
  private final List<StreamText> streams = new ArrayList<>();
  private final HashSlots contents = new HashSlots();
  private final HashSlots ids = new HashSlots();
  private final RoaringBitmap shared = new RoaringBitmap();
  private Numbering numbering = Numbering.NONE;
  private List<SharedId> sharedIds = new ArrayList<>();

  /// Begins with what a snapshot holds.
  public StoreAppender(EventStore into) {
    this(into, -1);
  }

  /// Begins with what a snapshot holds, one source left out.
  StoreAppender(EventStore into, int sourceLeftOut) {
    for (var stream : into.streams()) {
      if (stream.source() != sourceLeftOut) {
        streams.add(stream);
      }
    }
    for (var segment : into.segments()) {
      if (segment.source() != sourceLeftOut) {
        add(segment);
      }
    }
    sharedIds.clear();
  }

  /// Makes a stream known; before the first segment with rows of it.
  public void add(StreamText stream) {
    streams.add(stream);
  }

  /// Adds the rows of the next segment, and answers what they come to for each of its streams.
  public List<StreamTotals> add(Segment segment) {
    int base = rows();
    if ((long) base + segment.rows() > Integer.MAX_VALUE - 1) {
      throw new IllegalStateException("a store has at most 2^31 rows");
    }
    segments.add(segment);
    numbering = numbering.with(segment.rows());
    var content = segment.content();
    var rows = new IntList();
    var firsts = new IntList();
    for (int row = 0; row < segment.rows(); row++) {
      long high = content.high()[row];
      long low = content.low()[row];
      int first =
          contents.findOrAdd((int) (high ^ low), base + row, other -> isContent(other, high, low));
      if (first >= 0) {
        rows.add(row);
        firsts.add(first);
      } else if (content.eventIds()[row] != 0) {
        index(segment, row, base + row, content.eventIds()[row]);
      }
    }
    var found = rows.isEmpty() ? Copies.NONE : new Copies(rows.toArray(), firsts.toArray());
    copies.add(found);
    return segment.totals(found);
  }

  private void index(Segment segment, int row, int globalRow, int hash) {
    int other = ids.findOrAdd(hash, globalRow, found -> isSameId(found, segment, row));
    if (other >= 0) {
      shared.add(other);
      shared.add(globalRow);
      int first = segment(other);
      sharedIds.add(
          new SharedId(
              id(segment, row),
              spot(segment, row),
              spot(segments.get(first), other - numbering.base(first))));
    }
  }

  private RowSpot spot(Segment segment, int row) {
    int stream = segment.evidence().stream(row);
    long offset = segment.evidence().offsets()[row];
    for (var text : streams.reversed()) {
      if (text.stream() == stream) {
        return new RowSpot(text.item(), text.member(), offset);
      }
    }
    return new RowSpot("", "", offset);
  }

  private boolean isContent(int row, long high, long low) {
    int segment = segment(row);
    var content = segments.get(segment).content();
    int local = row - numbering.base(segment);
    return content.high()[local] == high && content.low()[local] == low;
  }

  private boolean isSameId(int row, Segment segment, int localRow) {
    int other = segment(row);
    return id(segments.get(other), row - numbering.base(other)).equals(id(segment, localRow));
  }

  private static String id(Segment segment, int row) {
    return segment
        .column(Fields.EVENT_ID)
        .filter(column -> column.first(row) >= 0)
        .map(column -> column.text(column.ordinal(column.first(row))))
        .orElse("");
  }

  private int segment(int row) {
    return numbering.part(row);
  }

  private int rows() {
    return numbering.size();
  }

  /// The pairs found since the last call.
  public List<SharedId> takeSharedIds() {
    var taken = sharedIds;
    sharedIds = new ArrayList<>();
    return taken;
  }

  /// What was added so far, as an immutable snapshot.
  public EventStore snapshot() {
    return new EventStore(
        segments.toArray(Segment[]::new),
        copies.toArray(Copies[]::new),
        numbering,
        streams.toArray(StreamText[]::new),
        shared.clone());
  }
}
