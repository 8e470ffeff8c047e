package org.trailglass.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.DerivedField;
import org.trailglass.event.EventTime;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.LeafKind;
import org.trailglass.event.SetField;

/// Up to {@link SegmentBuilder#MAX_ROWS} rows of one source, with dictionaries of their own.
/// Immutable, but that derived columns are computed on first use; any thread.
public final class Segment {
  private static final FieldPath LOGSTASH_TIME = FieldPath.of("@timestamp");
  private static final FieldPath WINDOW_START = FieldPath.of("timeWindow", "windowStart");

  private final int source;
  private final int rows;
  private final Map<FieldPath, LeafColumn> columns;
  private final Map<DerivedField, DerivedColumn> derived = new ConcurrentHashMap<>();
  private final Evidence evidence;
  private final ContentKeys content;
  private final long[] times;
  private final ValueBytes text;
  private volatile @Nullable ValueOwners owners;
  private volatile @Nullable DerivedColumn readings;
  private volatile FieldPath @Nullable [] sortedPaths;
  private final long retainedBytes;

  Segment(
      int source,
      int rows,
      Map<FieldPath, LeafColumn> columns,
      Evidence evidence,
      ContentKeys content,
      ValueBytes text) {
    this.source = source;
    this.rows = rows;
    this.columns = columns;
    this.evidence = evidence;
    this.content = content;
    this.times = times();
    this.text = text;
    long bytes = 200 + text.retainedBytes() + 8L * rows;
    for (var column : columns.values()) {
      bytes += 48 + column.retainedBytes();
    }
    this.retainedBytes = bytes + evidence.retainedBytes() + content.retainedBytes();
  }

  /// The same rows, with the streams numbered from another number on.
  private Segment(Segment original, Evidence evidence) {
    this.source = original.source;
    this.rows = original.rows;
    this.columns = original.columns;
    this.content = original.content;
    this.times = original.times;
    this.text = original.text;
    this.owners = original.owners;
    this.retainedBytes = original.retainedBytes;
    this.evidence = evidence;
  }

  /// The same segment, the number `firstStream` added to the numbers of its streams: while it is
  /// built they count from 0, since how many streams come before is not known yet.
  public Segment numberedFrom(int firstStream) {
    return new Segment(this, evidence.numberedFrom(firstStream));
  }

  /// What the rows come to, for each run of rows of one stream.
  List<StreamTotals> totals(Copies copies) {
    var totals = new ArrayList<StreamTotals>();
    int copy = 0;
    for (int run = 0; run < evidence.streams().length; run++) {
      int from = evidence.firstRows()[run];
      int to = run + 1 < evidence.streams().length ? evidence.firstRows()[run + 1] : rows;
      int copiesBefore = copy;
      while (copy < copies.rows().length && copies.rows()[copy] < to) {
        copy++;
      }
      totals.add(totals(evidence.streams()[run], from, to, copy - copiesBefore));
    }
    return totals;
  }

  private StreamTotals totals(int stream, int from, int to, int copies) {
    long first = EventStore.NO_TIME;
    long last = EventStore.NO_TIME;
    for (int row = from; row < to; row++) {
      long time = times[row];
      if (time != EventStore.NO_TIME) {
        first = first == EventStore.NO_TIME ? time : Math.min(first, time);
        last = Math.max(last, time);
      }
    }
    return new StreamTotals(stream, to - from, copies, first, last);
  }

  private long[] times() {
    var result = new long[rows];
    Arrays.fill(result, EventStore.NO_TIME);
    for (var path : new FieldPath[] {WINDOW_START, LOGSTASH_TIME, Fields.EVENT_TIME}) {
      var column = columns.get(path);
      if (column != null) {
        fillTimes(column, result);
      }
    }
    return result;
  }

  private static void fillTimes(LeafColumn column, long[] into) {
    var parsed = new long[column.values()];
    for (int ordinal = 0; ordinal < parsed.length; ordinal++) {
      parsed[ordinal] =
          column.kind(ordinal) == LeafKind.NUMBER
              ? EventTime.parse(column.text(ordinal)).orElse(EventStore.NO_TIME)
              : column.time(ordinal);
    }
    for (int entry = column.entries() - 1; entry >= 0; entry--) {
      long time = parsed[column.ordinal(entry)];
      if (time != EventStore.NO_TIME) {
        into[column.row(entry)] = time;
      }
    }
  }

  /// The source that the rows belong to.
  public int source() {
    return source;
  }

  /// The number of rows, copies included.
  public int rows() {
    return rows;
  }

  /// The time of a row in milliseconds since 1970 UTC, or {@link EventStore#NO_TIME}.
  public long time(int row) {
    return times[row];
  }

  /// Whether the time of every row is its one `eventTime`.
  public boolean isTimedByEvents() {
    var column = columns.get(Fields.EVENT_TIME);
    return column != null && column.isOneEach() && column.times().isComplete();
  }

  /// Adds the rows whose time is from one on, up to another, exclusive.
  public void addBetween(long from, long to, RowBits into) {
    for (int row = 0; row < rows; ) {
      long bits = 0;
      int end = Math.min(rows, row + Long.SIZE);
      int word = row >>> 6;
      for (; row < end; row++) {
        long time = times[row];
        bits |= time >= from && time < to ? 1L << row : 0;
      }
      into.add(word, bits);
    }
  }

  /// The paths that occur as leaves.
  public Set<FieldPath> paths() {
    return Collections.unmodifiableSet(columns.keySet());
  }

  /// The column of a path or derived field, if any row has it.
  public Optional<Column> column(FieldPath path) {
    if (path.equals(SetField.READING.path())) {
      return Optional.of(readings());
    }
    if (path.isDerived()) {
      return DerivedField.at(path)
          .map(field -> derived.computeIfAbsent(field, f -> Derivation.of(f, this)));
    }
    return Optional.ofNullable(columns.get(path));
  }

  private DerivedColumn readings() {
    var made = readings;
    if (made == null) {
      made =
          DerivedColumn.of(
              rows, row -> Optional.of(evidence.reading(row).name().toLowerCase(Locale.ROOT)));
      readings = made;
    }
    return made;
  }

  /// The columns of all paths.
  public Collection<? extends Column> columns() {
    return Collections.unmodifiableCollection(columns.values());
  }

  /// The columns of the paths that lie under a path.
  public List<? extends Column> columnsUnder(FieldPath path) {
    var sorted = sortedPaths();
    int at = Arrays.binarySearch(sorted, path);
    var found = new ArrayList<Column>();
    for (int i = at < 0 ? -at - 1 : at; i < sorted.length && sorted[i].isAtOrUnder(path); i++) {
      var column = columns.get(sorted[i]);
      if (column != null && i != at) {
        found.add(column);
      }
    }
    return found;
  }

  private FieldPath[] sortedPaths() {
    var made = sortedPaths;
    if (made == null) {
      made = columns.keySet().stream().sorted().toArray(FieldPath[]::new);
      sortedPaths = made;
    }
    return made;
  }

  /// The column of a derived field for one look at it: it is not kept, unless it was before.
  public Column glance(DerivedField field) {
    var kept = derived.get(field);
    return kept != null ? kept : Derivation.of(field, this);
  }

  /// What is told of a column: some of its values.
  @FunctionalInterface
  public interface ValuesVisitor {
    void values(Column column, BitSet ordinals);
  }

  /// Tells the values of all paths that contain a text, case aside: of each column all at once.
  /// Looks through all values.
  public void eachWith(Needle needle, ValuesVisitor visitor) {
    var found = new FoundValues(owners());
    new TextScan(text, owners(), needle, found).run();
    found.tell(visitor);
  }

  /// Tells the values of all paths that are one of some texts, to the letter, and values of which
  /// only the hash is that of a text. Looks at all values.
  void eachLike(TextTable texts, ValuesVisitor visitor) {
    var found = new FoundValues(owners());
    texts.find(text, owners(), found);
    found.tell(visitor);
  }

  private ValueOwners owners() {
    var made = owners;
    if (made == null) {
      made = new ValueOwners(columns.values(), text);
      owners = made;
    }
    return made;
  }

  Evidence evidence() {
    return evidence;
  }

  ContentKeys content() {
    return content;
  }

  /// The bytes that the segment holds.
  Holdings holdings() {
    long evidenceBytes = evidence.retainedBytes();
    return new Holdings(
        evidence.jsonBytes(),
        text.retainedBytes(),
        0,
        evidenceBytes,
        retainedBytes() - evidenceBytes,
        0,
        0);
  }

  /// The bytes of heap that the segment holds.
  public long retainedBytes() {
    long bytes = retainedBytes;
    for (var column : columns.values()) {
      bytes += column.lookupBytes();
    }
    for (var column : derived.values()) {
      bytes += column.retainedBytes();
    }
    var madeReadings = readings;
    bytes += madeReadings == null ? 0 : madeReadings.retainedBytes();
    var madeOwners = owners;
    bytes += madeOwners == null ? 0 : madeOwners.retainedBytes();
    return bytes;
  }
}
