package org.trailglass.store;

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
  private static final byte[] EVENT_ID = "eventID".getBytes(StandardCharsets.US_ASCII);

  final @Nullable PathNode parent;
  final byte[] key;
  final long high;
  final long low;
  final int depth;

  /// The leaves of this path, once there are some.
  @Nullable ColumnBuilder column;

  /// The key that came after this one in the same object, last time.
  @Nullable PathNode follower;

  /// The key that came first in the object here, last time.
  @Nullable PathNode firstKey;

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
    this.isEventId = depth == 1 && Arrays.equals(key, EVENT_ID);
  }

  boolean is(byte[] bytes, int from, int to) {
    return Arrays.equals(key, 0, key.length, bytes, from, to);
  }

  /// The child with this key, whose hash is given.
  @Nullable PathNode child(byte[] bytes, int from, int to, long keyLow) {
    if (children.length == 0) {
      return null;
    }
    int mask = children.length - 1;
    int slot = (int) keyLow & mask;
    for (var node = children[slot]; node != null; node = children[slot]) {
      if (node.low == keyLow && node.is(bytes, from, to)) {
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
