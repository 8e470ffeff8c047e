package org.trailglass.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private static final byte[] NO_TEXT = new byte[0];

  private final ValueBytes text = new ValueBytes(1 << 20);
  private final ContentHash value = new ContentHash();
  private final ContentHash record = new ContentHash();
  private final RowsBuilder rows = new RowsBuilder();
  private final Set<FieldPath> exploded = new LinkedHashSet<>();
  private final OverflowText overflow = new OverflowText();
  private final Deque<Spot> embedded = new ArrayDeque<>();
  private PathNode root = newRoot();
  private PathNode current = root;
  private ColumnBuilder[] touched = new ColumnBuilder[256];
  private int touchedCount;
  private long objects;
  private int segment = 1;
  private int paths;
  private int nodes;
  private int eventId;
  private boolean isRepeated;

  /// Where an embedded document stands.
  private record Spot(PathNode node, int overflowDepth) {}

  private static PathNode newRoot() {
    return new PathNode(null, NO_TEXT, 0, 0);
  }

  /// What follows comes from this stream, at this position of it.
  public void stream(int stream, int position) {
    rows.stream(stream, position);
  }

  /// Begins a record.
  public void begin() {
    record.begin();
    current = root;
    touchedCount = 0;
    embedded.clear();
    overflow.clear();
    eventId = 0;
  }

  /// Takes back what came since {@link #begin}.
  public void rollback() {
    for (int i = touchedCount - 1; i >= 0; i--) {
      touched[i].removeLast();
    }
    touchedCount = 0;
  }

  /// Keeps the record, whose JSON stands in the stream's text.
  public void commit(Reading reading, long offset, int length) {
    rows.add(reading, record.high(), record.low(), eventId, offset, length);
  }

  /// Keeps the record, whose JSON stands in the stream's derived text.
  ///
  /// @param derivedOffset where, in the derived text
  public void commitDerived(
      Reading reading, long offset, int length, long derivedOffset, int derivedLength) {
    rows.derive(derivedOffset, derivedLength);
    commit(reading, offset, length);
  }

  /// How many rows there are so far.
  public int size() {
    return rows.size();
  }

  /// Whether the segment is large enough to be built.
  public boolean isEnough() {
    return rows.size() >= ENOUGH_ROWS || text.size() >= ENOUGH_TEXT;
  }

  /// Whether no further record fits.
  public boolean isFull() {
    return rows.size() >= MAX_ROWS;
  }

  /// The parents whose keys became values, since the last segment, in the order they were met.
  public Set<FieldPath> explodedPaths() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(exploded));
  }

  @Override
  public void beginObject() {
    if (!overflow.isActive()) {
      current.object = ++objects;
      current.lastKey = null;
    }
    bracket('{');
  }

  @Override
  public void endObject() {
    bracket('}');
  }

  @Override
  public void beginArray() {
    bracket('[');
  }

  @Override
  public void endArray() {
    bracket(']');
  }

  private void bracket(int bracket) {
    if (embedded.isEmpty()) {
      record.add(bracket);
    }
  }

  @Override
  public boolean enter(byte[] bytes, int from, int to) {
    value.of(LeafKind.TEXT, bytes, from, to);
    long high = value.high();
    long low = value.low();
    var parent = current;
    var child = overflow.isActive() ? null : find(parent, bytes, from, to);
    if (child != null) {
      parent.learn(child);
      return step(parent, child, high, low);
    }
    if (!overflow.isActive()) {
      current = star(parent);
    }
    overflow.enter(bytes, from, to);
    addKey(high, low);
    return false;
  }

  @Override
  public int enterExpected(byte[] bytes, int from, int to) {
    if (overflow.isActive()) {
      return -1;
    }
    var parent = current;
    var guess = parent.expected(bytes, from, to);
    if (guess == null || guess.segment != segment) {
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
    parent.lastKey = child;
    current = child;
    addKey(high, low);
    return isKnown && embedded.isEmpty();
  }

  private void addKey(long high, long low) {
    if (embedded.isEmpty()) {
      record.add(high, low);
    }
  }

  /// The child with a key whose hash was computed last; null if the parent may have no more.
  private @Nullable PathNode find(PathNode parent, byte[] bytes, int from, int to) {
    var child = parent.child(value.high(), value.low());
    if (child != null && child.segment == segment) {
      return child;
    }
    var key = child != null ? child.key : Arrays.copyOfRange(bytes, from, to);
    var readable = new String(key, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(key, readable)) {
      value.of(LeafKind.TEXT, readable, 0, readable.length);
      return find(parent, readable, 0, readable.length);
    }
    if (parent.keysUsed >= MAX_KEYS || (paths >= MAX_PATHS && parent != root)) {
      exploded.add(parent == root ? FieldPath.of("*") : parent.path());
      return null;
    }
    if (child == null) {
      child = new PathNode(parent, key, value.high(), value.low());
      parent.addChild(child);
      nodes++;
    }
    child.segment = segment;
    child.keysUsed = 0;
    parent.keysUsed++;
    paths++;
    return child;
  }

  private PathNode star(PathNode parent) {
    byte[] key = {'*'};
    value.of(LeafKind.TEXT, key, 0, 1);
    var child = parent.child(value.high(), value.low());
    if (child == null) {
      child = new PathNode(parent, key, value.high(), value.low());
      parent.addChild(child);
    }
    return child;
  }

  @Override
  public void leave() {
    if (overflow.isActive()) {
      overflow.leave();
      if (overflow.isActive()) {
        return;
      }
    }
    current = current.parent == null ? root : current.parent;
  }

  @Override
  public void leaf(LeafKind kind, byte[] bytes, int from, int to) {
    var column = current.column;
    if (column == null) {
      column = new ColumnBuilder(text);
      current.column = column;
    }
    touch(column);
    int end = kind == LeafKind.TEXT || kind == LeafKind.NUMBER ? to : from;
    if (overflow.isActive()) {
      int length = overflow.leaf(kind, bytes, from, end);
      column.add(rows.size(), LeafKind.TEXT, overflow.bytes(), 0, length, value);
      value.of(kind, bytes, from, end);
    } else {
      column.add(rows.size(), kind, bytes, from, end, value);
    }
    told(kind == LeafKind.TEXT && end > from);
  }

  private void touch(ColumnBuilder column) {
    if (touchedCount == touched.length) {
      touched = Arrays.copyOf(touched, touchedCount * 2);
    }
    touched[touchedCount++] = column;
  }

  /// Adds the leaf, whose hash was computed last, to the record's.
  ///
  /// @param isWord whether it is text, and not empty
  private void told(boolean isWord) {
    if (embedded.isEmpty()) {
      record.add(value.high(), value.low());
      if (isWord && current.isEventId && eventId == 0) {
        eventId = (int) value.low();
      }
    }
  }

  @Override
  public int leafExpected(byte[] bytes, int from, int to) {
    var column = current.column;
    if (column == null || overflow.isActive()) {
      return -1;
    }
    int length = column.addExpected(rows.size(), bytes, from, to, value);
    if (length >= 0) {
      touch(column);
      told(true);
    }
    return length;
  }

  @Override
  public void beginEmbedded() {
    embedded.push(new Spot(current, overflow.depth()));
  }

  /// A document that was left half-way, since it is too deep, is left here.
  @Override
  public void endEmbedded() {
    var spot = embedded.pop();
    current = spot.node;
    overflow.leaveTo(spot.overflowDepth);
  }

  /// Builds the segment and begins the next one.
  ///
  /// @param source the source that all its streams belong to
  public Segment build(int source) {
    var frozen = text.frozen();
    var columns = new HashMap<FieldPath, LeafColumn>();
    collect(root, columns, frozen);
    var built = rows.build(source, columns, frozen.retainedBytes());
    clear();
    return built;
  }

  private void collect(PathNode from, HashMap<FieldPath, LeafColumn> columns, ValueBytes frozen) {
    for (var node : from.children()) {
      var column = node.column;
      if (column != null && !column.isEmpty()) {
        columns.put(node.path(), column.build(rows.size(), frozen));
      }
      if (column != null) {
        column.clear();
      }
      collect(node, columns, frozen);
    }
  }

  private void clear() {
    text.clear();
    rows.clear();
    exploded.clear();
    segment++;
    paths = 0;
    root.keysUsed = 0;
    if (nodes > 2 * MAX_PATHS) {
      root = newRoot();
      nodes = 0;
    }
    current = root;
  }
}
