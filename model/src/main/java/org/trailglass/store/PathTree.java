package org.trailglass.store;

import java.util.Arrays;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.FieldPath;

/// The keys of a segment's records as a tree of numbered nodes.
///
/// Where the reader stands, and which key comes next, is kept as numbers and not as references: to
/// store a reference in an object that has lived for a while costs G1 a memory fence (until JDK
/// 26), and these are stored for every leaf. One thread.
final class PathTree {
  private static final byte[] NO_TEXT = new byte[0];

  private PathNode[] nodes = new PathNode[1024];
  private int size;

  private final ValueBytes text;

  /// @param text takes the values of all paths
  PathTree(ValueBytes text) {
    this.text = text;
    clear();
  }

  /// Forgets all but the root.
  void clear() {
    Arrays.fill(nodes, 0, size, null);
    nodes[0] = new PathNode(0, null, NO_TEXT, 0, 0);
    size = 1;
  }

  /// Makes the columns of the leaves, and forgets leaves and values: the keys stay.
  ///
  /// @param frozen the values of the segment
  HashMap<FieldPath, LeafColumn> takeColumns(int rows, ValueBytes frozen) {
    var columns = new HashMap<FieldPath, LeafColumn>();
    for (int number = 0; number < size; number++) {
      var entries = nodes[number].entries;
      var values = nodes[number].values;
      if (entries != null && values != null && !entries.isEmpty()) {
        columns.put(nodes[number].path(), entries.build(rows, values, frozen));
        entries.clear();
      }
      if (values != null) {
        values.clear();
      }
    }
    return columns;
  }

  /// How many nodes there are.
  int size() {
    return size;
  }

  PathNode root() {
    return nodes[0];
  }

  /// The node with a number.
  PathNode node(int number) {
    return nodes[number];
  }

  /// The values of the node with a number.
  ValueDictionary values(int number) {
    var node = nodes[number];
    var values = node.values;
    if (values == null) {
      values = new ValueDictionary(text);
      node.values = values;
    }
    return values;
  }

  /// The leaves of the node with a number.
  ColumnEntries entries(int number) {
    var node = nodes[number];
    var entries = node.entries;
    if (entries == null) {
      entries = new ColumnEntries();
      node.entries = entries;
    }
    return entries;
  }

  /// A new child with a key whose hash is given.
  PathNode add(PathNode parent, byte[] key, long high, long low) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
    }
    var child = new PathNode(size, parent, key, high, low);
    nodes[size++] = child;
    parent.addChild(child);
    return child;
  }

  /// The child that is expected next in the object that is open at a node, if the JSON text at
  /// `from` is its key and a quote.
  @Nullable PathNode expected(PathNode parent, byte[] bytes, int from, int to) {
    int last = parent.lastKey;
    int guess = last == PathNode.NONE ? parent.firstKey : nodes[last].follower;
    if (guess != PathNode.NONE && nodes[guess].isQuoted(bytes, from, to)) {
      return nodes[guess];
    }
    guess = last == PathNode.NONE ? parent.otherFirstKey : nodes[last].otherFollower;
    if (guess != PathNode.NONE && nodes[guess].isQuoted(bytes, from, to)) {
      learn(parent, nodes[guess]);
      return nodes[guess];
    }
    return null;
  }

  /// Remembers which child came next in the object that is open at a node.
  void learn(PathNode parent, PathNode child) {
    if (parent.lastKey == PathNode.NONE) {
      if (parent.firstKey != child.number) {
        parent.otherFirstKey = parent.firstKey;
        parent.firstKey = child.number;
      }
      return;
    }
    var last = nodes[parent.lastKey];
    if (last.follower != child.number) {
      last.otherFollower = last.follower;
      last.follower = child.number;
    }
  }
}
