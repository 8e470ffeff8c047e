package org.trailglass.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.FieldPath;

/// One key at one place in the tree of a segment's paths. Since most records write their keys in
/// the order of the record before, a node remembers which key came next. One thread.
final class PathNode {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] EVENT_ID = "eventID".getBytes(StandardCharsets.US_ASCII);

  final @Nullable PathNode parent;
  final byte[] key;
  final long high;
  final long low;
  final int depth;

  /// Whether the key is written in JSON as it is, without escapes.
  private final boolean isPlain;

  /// The first up to eight bytes of the key, and the last eight of a longer one, as numbers.
  private final long start;

  private final long startMask;
  private final long tail;

  /// The leaves of this path, once there are some.
  @Nullable ColumnBuilder column;

  /// The key that came after this one in the same object, last time …
  private @Nullable PathNode follower;

  /// … and another one that did, before.
  private @Nullable PathNode otherFollower;

  /// The key that came first in the object here, last time …
  private @Nullable PathNode firstKey;

  /// … and another one that did, before.
  private @Nullable PathNode otherFirstKey;

  /// The key that was entered last in the object that is open here.
  @Nullable PathNode lastKey;

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

  PathNode(@Nullable PathNode parent, byte[] key, long high, long low) {
    this.parent = parent;
    this.key = key;
    this.high = high;
    this.low = low;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.isPlain = isPlain(key);
    this.startMask = key.length >= 8 ? -1 : (1L << 8 * key.length) - 1;
    this.start = (long) LONG.get(Arrays.copyOf(key, 8), 0);
    this.tail = key.length > 8 ? (long) LONG.get(key, key.length - 8) : 0;
    this.isEventId = depth == 1 && Arrays.equals(key, EVENT_ID);
  }

  /// The child that is expected next in the open object, if the JSON text at `from` is its key
  /// and a quote.
  @Nullable PathNode expected(byte[] bytes, int from, int to) {
    var last = lastKey;
    var guess = last == null ? firstKey : last.follower;
    if (guess != null && guess.isQuoted(bytes, from, to)) {
      return guess;
    }
    guess = last == null ? otherFirstKey : last.otherFollower;
    if (guess != null && guess.isQuoted(bytes, from, to)) {
      learn(guess);
      return guess;
    }
    return null;
  }

  /// Remembers which child came next in the open object.
  void learn(PathNode child) {
    var last = lastKey;
    if (last == null) {
      if (firstKey != child) {
        otherFirstKey = firstKey;
        firstKey = child;
      }
    } else if (last.follower != child) {
      last.otherFollower = last.follower;
      last.follower = child;
    }
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
    int length = key.length;
    int end = from + length;
    if (end + 8 > to || bytes[end] != '"' || !isPlain) {
      return false;
    }
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

  /// The children, in the order of their keys.
  List<PathNode> children() {
    return Stream.of(children)
        .filter(Objects::nonNull)
        .sorted((a, b) -> Arrays.compare(a.key, b.key))
        .toList();
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
