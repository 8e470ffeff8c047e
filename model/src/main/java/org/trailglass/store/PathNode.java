package org.trailglass.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.FieldPath;

/// One key at one place in the tree of a segment's paths. Since most records write their keys in
/// the order of the record before, a node remembers which key came next. Nodes name each other by
/// number: see {@link PathTree}. One thread.
final class PathNode {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] EVENT_ID = "eventID".getBytes(StandardCharsets.US_ASCII);

  /// The number of a node that there is none of.
  static final int NONE = 0;

  /// The number of this node; the root's is 0, which is never a key.
  final int number;

  final @Nullable PathNode parent;
  final byte[] key;
  final long high;
  final long low;
  final int depth;

  /// Its length in bytes; {@link Integer#MAX_VALUE} if it is not written in JSON as it is, without
  /// escapes.
  private final int plainLength;

  /// The first up to eight bytes of the key, and the last eight of a longer one, as numbers.
  private final long start;

  private final long startMask;
  private final long tail;

  /// The distinct values of this path, once there are some.
  @Nullable ValueDictionary values;

  /// The leaves of this path, once there are some.
  @Nullable ColumnEntries entries;

  /// By how many bytes of text what this outermost key holds is looked up.
  int heldPrefix;

  /// How often that was looked up in this segment …
  int heldTries;

  /// … and how often it was known.
  int heldHits;

  /// The key that came after this one in the same object, last time …
  int follower;

  /// … and another one that did, before.
  int otherFollower;

  /// The key that came first in the object here, last time …
  int firstKey;

  /// … and another one that did, before.
  int otherFirstKey;

  /// The key that was entered last in the object that is open here.
  int lastKey;

  /// The number of the object that is open here.
  long object;

  /// The number of the object in which this key was seen last.
  long seenIn;

  /// The number of the segment in which this node was used last …
  int segment;

  /// … and how many distinct keys below it were used there.
  int keysUsed;

  /// Whether this is the outermost key `eventID`.
  final boolean isEventId;

  private @Nullable FieldPath path;
  private @Nullable PathNode[] children = new PathNode[0];
  private int childCount;

  PathNode(int number, @Nullable PathNode parent, byte[] key, long high, long low) {
    this.number = number;
    this.parent = parent;
    this.key = key;
    this.high = high;
    this.low = low;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.plainLength = isPlain(key) ? key.length : Integer.MAX_VALUE;
    this.startMask = key.length >= 8 ? -1 : (1L << 8 * key.length) - 1;
    this.start = (long) LONG.get(Arrays.copyOf(key, 8), 0);
    this.tail = key.length > 8 ? (long) LONG.get(key, key.length - 8) : 0;
    this.isEventId = depth == 1 && Arrays.equals(key, EVENT_ID);
  }

  private static boolean isPlain(byte[] key) {
    for (byte b : key) {
      if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
        return false;
      }
    }
    return true;
  }

  /// Whether the JSON text at `from` is this key and a quote.
  boolean isQuoted(byte[] bytes, int from, int to) {
    int length = plainLength;
    if (length > to - from - 8 || bytes[from + length] != '"') {
      return false;
    }
    int end = from + length;
    long difference = ((long) LONG.get(bytes, from) ^ start) & startMask;
    if (length > 8) {
      difference |= (long) LONG.get(bytes, end - 8) ^ tail;
    }
    return difference == 0
        && (length <= 16 || Arrays.equals(key, 8, length - 8, bytes, from + 8, end - 8));
  }

  /// The child with this key, whose hash is given.
  @Nullable PathNode child(long keyHigh, long keyLow) {
    if (children.length == 0) {
      return null;
    }
    int mask = children.length - 1;
    int slot = (int) keyLow & mask;
    for (var node = children[slot]; node != null; node = children[slot]) {
      if (node.low == keyLow && node.high == keyHigh) {
        return node;
      }
      slot = slot + 1 & mask;
    }
    return null;
  }

  /// Begins a segment in which the node is used.
  void begin(int newSegment) {
    segment = newSegment;
    keysUsed = 0;
    heldPrefix = HeldValues.LONGEST_PREFIX;
    heldTries = 0;
    heldHits = 0;
  }

  /// Whether it still pays to look up what this key holds.
  boolean isHeldOften() {
    return heldTries < 256 || heldHits * 2 > heldTries;
  }

  void addChild(PathNode child) {
    if ((childCount + 1) * 2 > children.length) {
      var old = children;
      children = new PathNode[Math.max(8, old.length * 2)];
      for (var node : old) {
        if (node != null) {
          place(node);
        }
      }
    }
    place(child);
    childCount++;
  }

  private void place(PathNode node) {
    int mask = children.length - 1;
    int slot = (int) node.low & mask;
    while (children[slot] != null) {
      slot = slot + 1 & mask;
    }
    children[slot] = node;
  }

  /// The path of this node; the root has none.
  FieldPath path() {
    if (path == null) {
      var text = new String(key, StandardCharsets.UTF_8);
      path = parent == null || parent.depth == 0 ? FieldPath.of(text) : parent.path().child(text);
    }
    return path;
  }
}
