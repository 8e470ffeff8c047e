package org.trailglass.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.ImmutableBitmapDataProvider;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Reading;

/// A snapshot of all loaded events. Immutable; any thread.
///
/// Rows are numbered from 0 to {@link #rows}, in source order. A row that repeats the content of an
/// earlier one is hidden: it is a place of that one, and no event of its own.
public final class EventStore {

  /// The time of an event that has none, or none that can be read.
  public static final long NO_TIME = Long.MIN_VALUE;

  private final Segment[] segments;
  private final Copies[] copies;
  private final Numbering numbering;
  private final RowTexts texts;
  private final ImmutableBitmapDataProvider sharedIds;
  private final int events;

  private final Layers layers;

  private final Map<FieldPath, GlobalOrder> orders = new ConcurrentHashMap<>();

  /// The same without layers, if it has some.
  private final @Nullable EventStore plain;

  EventStore(
      Segment[] segments,
      Copies[] copies,
      Numbering numbering,
      StreamText[] streams,
      ImmutableBitmapDataProvider sharedIds) {
    this.layers = Layers.NONE;
    this.plain = null;
    this.segments = segments;
    this.copies = copies;
    this.numbering = numbering;
    this.texts = new RowTexts(segments, numbering, streams);
    this.sharedIds = sharedIds;
    this.events = rows() - Arrays.stream(copies).mapToInt(c -> c.rows().length).sum();
  }

  private EventStore(EventStore plain, Layers layers) {
    this.layers = layers;
    this.plain = plain;
    this.segments = plain.segments;
    this.copies = plain.copies;
    this.numbering = plain.numbering;
    this.texts = plain.texts;
    this.sharedIds = plain.sharedIds;
    this.events = plain.events;
  }

  /// The store without events.
  public static EventStore empty() {
    return new EventStore(
        new Segment[0], new Copies[0], Numbering.NONE, new StreamText[0], new RoaringBitmap());
  }

  /// This store without the rows of a source; where another source holds a copy of one of them,
  /// that copy becomes the row. Takes about 0.1 s a million rows.
  public EventStore without(int source) {
    return new StoreAppender(this, source).snapshot();
  }

  /// This snapshot with a field of the whole set, which is read like any other; it stands before a
  /// field of that name that the records have. Of this snapshot only: one that a load publishes
  /// later knows nothing of it.
  public EventStore with(FieldPath path, Layer layer) {
    return new EventStore(plain(), layers.with(path, layer, segments, numbering));
  }

  /// This snapshot without fields of the whole set: the very same for all that were made of it.
  public EventStore plain() {
    return plain == null ? this : plain;
  }

  /// Whether a path is a field of the whole set, and so may differ from snapshot to snapshot.
  public boolean isLayer(FieldPath path) {
    return layers.has(path);
  }

  /// The column of a path, a derived field or a layer in one segment, if any row of it has it.
  public Optional<Column> column(int segment, FieldPath path) {
    return layers.has(path) ? layers.column(path, segment) : segments[segment].column(path);
  }

  /// The sorted order of a path's values. Made on the first call, which takes about half a second
  /// for a million distinct values; kept as long as the snapshot, whatever layers it is given.
  public GlobalOrder order(FieldPath path) {
    if (plain != null && !layers.has(path)) {
      return plain.order(path);
    }
    return orders.computeIfAbsent(
        path,
        p ->
            GlobalOrder.of(
                IntStream.range(0, segments.length).mapToObj(i -> column(i, p)).toList()));
  }

  /// The number of rows, hidden ones included.
  public int rows() {
    return numbering.size();
  }

  /// The number of events: the rows that are not hidden.
  public int events() {
    return events;
  }

  /// The segments, in source order: for work over whole columns. The rows of one begin at {@link
  /// #base}.
  public List<Segment> segments() {
    // A view: this is asked for each of very many lines, and the segments never change.
    return Collections.unmodifiableList(Arrays.asList(segments));
  }

  /// The row with which a segment begins.
  public int base(int segment) {
    return numbering.base(segment);
  }

  /// The segment of a row.
  public int segment(int row) {
    return numbering.part(row);
  }

  /// Whether a row is an event, and not a copy of an earlier one.
  public boolean isEvent(int row) {
    int segment = segment(row);
    return !copies[segment].has(row - numbering.base(segment));
  }

  /// The rows of a segment that are copies, counted from the segment's first; ascending.
  public int[] copiesIn(int segment) {
    return copies[segment].rows().clone();
  }

  /// The event's time in milliseconds since 1970 UTC, or {@link #NO_TIME}.
  public long time(int row) {
    int segment = segment(row);
    return segments[segment].time(row - numbering.base(segment));
  }

  /// The values of a path in a row, as text: strings decoded, numbers as written, `null`, `{}`,
  /// `[]`. Empty if the row lacks the path. Derived fields answer like any other.
  public List<String> values(int row, FieldPath path) {
    int segment = segment(row);
    int local = row - numbering.base(segment);
    var found = column(segment, path);
    if (found.isEmpty() || found.get().first(local) < 0) {
      return List.of();
    }
    var column = found.get();
    int first = column.first(local);
    var values = new ArrayList<String>();
    for (int entry = first; entry < first + column.count(local); entry++) {
      values.add(column.text(column.ordinal(entry)));
    }
    return values;
  }

  /// The first value of a path that is not null.
  public Optional<String> first(int row, FieldPath path) {
    int segment = segment(row);
    int local = row - numbering.base(segment);
    var found = column(segment, path);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int ordinal = found.get().firstPresent(local);
    return ordinal < 0 ? Optional.empty() : Optional.of(found.get().text(ordinal));
  }

  /// Every path that occurs in the records, with the number of its leaves.
  public SortedMap<FieldPath, Long> paths() {
    var counts = new TreeMap<FieldPath, Long>();
    for (var segment : segments) {
      for (var path : segment.paths()) {
        segment
            .column(path)
            .ifPresent(column -> counts.merge(path, (long) column.entries(), Long::sum));
      }
    }
    return counts;
  }

  /// How the row was read.
  public Reading reading(int row) {
    int segment = segment(row);
    return segments[segment].evidence().reading(row - numbering.base(segment));
  }

  /// Whether another row has this row's eventID and other content.
  public boolean sharesId(int row) {
    return sharedIds.contains(row);
  }

  /// The name that stays.
  public RowId id(int row) {
    int segment = segment(row);
    return segments[segment].evidence().id(row - numbering.base(segment));
  }

  /// The row of a name in this snapshot, -1 if its source was closed.
  public int row(RowId id) {
    for (int segment = 0; segment < segments.length; segment++) {
      int row = segments[segment].evidence().row(id);
      if (row >= 0) {
        return numbering.base(segment) + row;
      }
    }
    return -1;
  }

  /// The key of the content of a row.
  public EventKey key(int row) {
    int segment = segment(row);
    var content = segments[segment].content();
    return new EventKey(
        content.high()[row - numbering.base(segment)],
        content.low()[row - numbering.base(segment)]);
  }

  /// The events that have one of some keys, by row: at most one for each. Takes about 2 ms a
  /// million rows.
  public SortedMap<Integer, EventKey> rows(Collection<EventKey> keys) {
    return new KeyFinder(keys).in(this);
  }

  /// The row whose source text holds a byte of a stream's text, -1 if none does.
  public int rowAt(int stream, long offset) {
    for (int segment = 0; segment < segments.length; segment++) {
      int row = segments[segment].evidence().rowAt(stream, offset);
      if (row >= 0) {
        return numbering.base(segment) + row;
      }
    }
    return -1;
  }

  /// The row that shows the content of a row: itself, or the earlier row that it repeats.
  public int event(int row) {
    int segment = segment(row);
    int at = Arrays.binarySearch(copies[segment].rows(), row - numbering.base(segment));
    return at < 0 ? row : copies[segment].firsts()[at];
  }

  /// The evidence. Reads from the private file: not for the FX thread.
  ///
  /// @throws IOException if the private file cannot be read, or its limit left this text out
  public RawEvent raw(int row) throws IOException {
    return texts.raw(row);
  }

  /// The event's own JSON alone: what {@link #raw} gives beside its source. Reads from the private
  /// file: not for the FX thread.
  ///
  /// @throws IOException if the private file cannot be read, or its limit left this text out
  public byte[] json(int row) throws IOException {
    return texts.json(row);
  }

  /// The bytes that {@link #json} gives, without reading them.
  public int jsonBytes(int row) {
    return texts.jsonBytes(row);
  }

  /// Every place that the event was found in, its own first. Reads from the private file.
  ///
  /// @throws IOException if the private file cannot be read
  public List<RowPlace> places(int row) throws IOException {
    var places = new ArrayList<RowPlace>();
    places.add(texts.place(row));
    for (int segment = 0; segment < segments.length; segment++) {
      var firsts = copies[segment].firsts();
      for (int i = 0; i < firsts.length; i++) {
        if (firsts[i] == row) {
          places.add(texts.place(numbering.base(segment) + copies[segment].rows()[i]));
        }
      }
    }
    return places;
  }

  /// Part of a stream's text, as it was read.
  ///
  /// @throws IOException if it is not kept
  public byte[] text(int stream, long offset, int length) throws IOException {
    return texts.stream(stream).read(offset, length);
  }

  List<StreamText> streams() {
    return List.of(texts.streams());
  }

  /// The bytes of heap that this snapshot holds.
  public long retainedBytes() {
    return holdings().heapBytes();
  }

  /// The bytes that this snapshot holds, by what they are for.
  public Holdings holdings() {
    var sum = Holdings.ofStreams(streams()).plus(Holdings.ofSnapshot(ownBytes(), answerBytes()));
    for (var segment : segments) {
      sum = sum.plus(segment.holdings());
    }
    return sum;
  }

  /// Of the lists: two references and a number for each segment, a reference for each stream.
  private long ownBytes() {
    long bytes = 20L * segments.length + 8L * texts.streams().length;
    bytes += sharedIds.isEmpty() ? 0 : sharedIds.getLongSizeInBytes();
    for (var copied : copies) {
      bytes += copied.retainedBytes();
    }
    return bytes + layers.retainedBytes();
  }

  private long answerBytes() {
    long bytes = plain == null ? 0 : plain.answerBytes();
    for (var order : orders.values()) {
      bytes += order.retainedBytes();
    }
    return bytes;
  }
}
