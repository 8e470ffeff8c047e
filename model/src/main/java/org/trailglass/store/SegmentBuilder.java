package org.trailglass.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.event.LeafSink;
import org.trailglass.event.Reading;

/// Collects the records of one run of streams into a segment. Used again for the next one: what it
/// learned of the order of keys stays. One thread.
///
/// Who writes logs can choose keys, so their number is bounded: a parent with more than {@link
/// #MAX_KEYS} distinct keys, and every parent once a segment has {@link #MAX_PATHS} paths, keeps
/// further ones as values `key=value` under `parent.*`. Of the outermost keys only their own number
/// counts, so that no request can push a field of the event itself aside.
public final class SegmentBuilder implements LeafSink {

  /// Rows of a segment are numbered by 16 bits.
  public static final int MAX_ROWS = 1 << 16;

  /// Distinct keys of one parent in one segment.
  public static final int MAX_KEYS = 1_000;

  /// Distinct paths of one segment.
  public static final int MAX_PATHS = 20_000;

  private static final int ENOUGH_ROWS = MAX_ROWS / 2;
  private static final int ENOUGH_TEXT = 32 << 20;
  private static final int ENOUGH_LEAVES = 4 << 20;

  private final ValueBytes text = new ValueBytes();
  private final ContentHash value = new ContentHash();
  private final RecordHash record = new RecordHash();
  private final LeafLog log = new LeafLog();
  private final HeldValues held = new HeldValues();
  private final RowsBuilder rows = new RowsBuilder();
  private final OverflowText overflow = new OverflowText();
  private final Deque<Spot> embedded = new ArrayDeque<>();
  private final PathTree tree = new PathTree(text);
  private final SegmentKeys keys = new SegmentKeys(tree, value);
  private final PendingValues pending = new PendingValues(tree, log);

  /// The text that is read, in which pending values stand.
  private byte[] read = new byte[0];

  /// The number of the node at which the reader stands.
  private int current;

  private long objects;

  /// How many leaves the columns have.
  private long leaves;

  private int eventId;
  private boolean isRepeated;

  /// Where in the log the leaves begin that the outermost key holds; -1 if they are not like its
  /// text: a key stands twice, or became a value.
  private int heldFrom;

  /// Where an embedded document stands.
  private record Spot(int node, int overflowDepth) {}

  /// What follows comes from this stream, at this position of it.
  public void stream(int stream, int position) {
    rows.stream(stream, position);
  }

  /// Begins a record.
  public void begin() {
    record.begin();
    current = 0;
    embedded.clear();
    pending.clear();
    overflow.clear();
    eventId = 0;
  }

  /// Takes back what came since {@link #begin}. Its values stay in the dictionaries, unused.
  public void rollback() {
    log.takeBack();
    pending.clear();
  }

  /// Keeps the record, whose JSON stands in the stream's text.
  public void commit(Reading reading, long offset, int length) {
    if (log.endRow()) {
      handOver();
    }
    rows.add(reading, record.high(), record.low(), eventId, offset, length);
  }

  private void handOver() {
    leaves += log.size();
    log.handOver(tree);
  }

  /// Keeps the record, whose JSON stands in the stream's derived text.
  ///
  /// @param derivedOffset where, in the derived text
  public void commitDerived(
      Reading reading, long offset, int length, long derivedOffset, int derivedLength) {
    rows.derive(derivedOffset, derivedLength);
    commit(reading, offset, length);
  }

  /// The last rows, as far as they are in this segment, are no longer {@link Reading#WHOLE}.
  public void doubt(int last) {
    rows.doubt(last);
  }

  /// Whether the segment is large enough to be built.
  public boolean isEnough() {
    return rows.size() >= ENOUGH_ROWS || text.size() >= ENOUGH_TEXT || leaves >= ENOUGH_LEAVES;
  }

  /// Whether no further record fits.
  public boolean isFull() {
    return rows.size() >= MAX_ROWS;
  }

  /// The parents whose keys became values, since the last segment, in the order they were met.
  public Set<FieldPath> explodedPaths() {
    return keys.exploded();
  }

  @Override
  public void beginObject() {
    if (!overflow.isActive()) {
      var node = tree.node(current);
      node.object = ++objects;
      node.lastKey = PathNode.NONE;
    }
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void beginArray() {
    open('[');
  }

  @Override
  public void endArray() {
    close(']');
  }

  private void open(int bracket) {
    if (embedded.isEmpty()) {
      record.open(bracket);
    }
  }

  private void close(int bracket) {
    if (embedded.isEmpty()) {
      record.close(bracket);
      if (record.isEnded()) {
        pending.resolve(read);
      }
    }
  }

  @Override
  public int heldExpected(byte[] bytes, int from, int to) {
    var node = tree.node(current);
    heldFrom = -1;
    if (overflow.isActive() || !node.isHeldOften()) {
      return -1;
    }
    node.heldTries++;
    int known = held.find(current, node.heldPrefix, bytes, from, to);
    if (known == HeldValues.NONE) {
      heldFrom = log.size();
      return -1;
    }
    node.heldHits++;
    return held.take(known, log, record);
  }

  @Override
  public void heldEnded(byte[] bytes, int from, int to) {
    if (heldFrom < 0 || to - from < HeldValues.SHORTEST_PREFIX) {
      return;
    }
    var node = tree.node(current);
    while (node.heldPrefix > to - from) {
      node.heldPrefix /= 2;
    }
    pending.resolve(read);
    held.add(current, node.heldPrefix, bytes, from, to, log, heldFrom, record);
  }

  @Override
  public boolean enter(byte[] bytes, int from, int to) {
    value.of(LeafKind.TEXT, bytes, from, to);
    long high = value.high();
    long low = value.low();
    var parent = tree.node(current);
    var child = overflow.isActive() ? null : keys.find(parent, bytes, from, to);
    if (child != null) {
      tree.learn(parent, child);
      return step(parent, child, high, low);
    }
    if (!overflow.isActive()) {
      current = keys.star(parent).number;
    }
    overflow.enter(bytes, from, to);
    heldFrom = -1;
    addKey(high, low);
    return false;
  }

  @Override
  public int enterExpected(byte[] bytes, int from, int to) {
    read(bytes);
    if (overflow.isActive()) {
      return -1;
    }
    var parent = tree.node(current);
    var guess = tree.expected(parent, bytes, from, to);
    if (guess == null || !keys.has(guess)) {
      return -1;
    }
    isRepeated = step(parent, guess, guess.high, guess.low);
    return guess.key.length;
  }

  @Override
  public boolean isRepeated() {
    return isRepeated;
  }

  /// Goes down to a child; answers whether its key is in the open object already.
  ///
  /// @param high of the key as it is written, which may be no Unicode: then the child's differs
  private boolean step(PathNode parent, PathNode child, long high, long low) {
    boolean isKnown = child.seenIn == parent.object;
    child.seenIn = parent.object;
    parent.lastKey = child.number;
    current = child.number;
    addKey(high, low);
    if (isKnown) {
      heldFrom = -1;
    }
    return isKnown && embedded.isEmpty();
  }

  private void addKey(long high, long low) {
    if (embedded.isEmpty()) {
      record.add(high, low);
    }
  }

  @Override
  public void leave() {
    if (overflow.isActive()) {
      overflow.leave();
      if (overflow.isActive()) {
        return;
      }
    }
    var parent = tree.node(current).parent;
    current = parent == null ? 0 : parent.number;
  }

  @Override
  public void leaf(LeafKind kind, byte[] bytes, int from, int to) {
    boolean isText = kind == LeafKind.TEXT || kind == LeafKind.NUMBER;
    int end = isText ? to : from;
    if (overflow.isActive()) {
      int length = overflow.leaf(kind, bytes, from, end);
      value.of(LeafKind.TEXT, overflow.bytes(), 0, length);
      add(LeafKind.TEXT, overflow.bytes(), 0, length);
      value.of(kind, bytes, from, end);
    } else {
      value.of(kind, bytes, from, end);
      if (isText && bytes != read) {
        add(kind, bytes, from, end);
      } else {
        addPending(kind, from, end);
      }
    }
    told(kind == LeafKind.TEXT && end > from);
  }

  private void add(LeafKind kind, byte[] bytes, int from, int to) {
    var values = tree.values(current);
    log.add(current, values.ordinal(kind, bytes, from, to, value.high(), value.low()));
  }

  private void addPending(LeafKind kind, int from, int to) {
    if (pending.isFull()) {
      pending.resolve(read);
    }
    pending.add(kind, from, to, value);
    log.add(current, 0);
  }

  /// What comes now is read from these bytes.
  private void read(byte[] bytes) {
    if (bytes != read) {
      pending.resolve(read);
      read = bytes;
    }
  }

  /// Adds the leaf, whose hash was computed last, to the record's.
  ///
  /// @param isWord whether it is text, and not empty
  private void told(boolean isWord) {
    if (embedded.isEmpty()) {
      record.add(value.high(), value.low());
      if (isWord && eventId == 0 && tree.node(current).isEventId) {
        eventId = (int) value.low();
      }
    }
  }

  @Override
  public int leafExpected(byte[] bytes, int from, int to) {
    var values = tree.node(current).values;
    if (values == null || overflow.isActive()) {
      return -1;
    }
    int ordinal = values.expected(bytes, from, to, value);
    if (ordinal < 0) {
      return -1;
    }
    log.add(current, ordinal);
    told(true);
    return values.lastLength();
  }

  @Override
  public void beginEmbedded() {
    embedded.push(new Spot(current, overflow.depth()));
  }

  /// A document that was left half-way, since it is too deep, is left here.
  @Override
  public void endEmbedded() {
    var spot = embedded.pop();
    current = spot.node();
    overflow.leaveTo(spot.overflowDepth());
  }

  /// Builds the segment and begins the next one.
  ///
  /// @param source the source that all its streams belong to
  public Segment build(int source) {
    var frozen = text.frozen();
    handOver();
    var columns = tree.takeColumns(rows.size(), frozen);
    var built = rows.build(source, columns, frozen);
    clear();
    return built;
  }

  private void clear() {
    text.clear();
    rows.clear();
    log.clear();
    held.clear();
    leaves = 0;
    keys.next();
    current = 0;
  }
}
