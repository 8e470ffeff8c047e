package org.trailglass.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;

/// Which keys a segment has. Who writes logs can choose keys, so their number is bounded: of one
/// parent, and of all. What is bounded begins anew with each segment; the nodes of the tree stay.
/// One thread.
final class SegmentKeys {
  private static final byte[] STAR = {'*'};

  private final PathTree tree;
  private final ContentHash hash;
  private final Set<FieldPath> exploded = new LinkedHashSet<>();
  private int segment = 1;
  private int used;

  /// @param hash what the hash of a key is computed with
  SegmentKeys(PathTree tree, ContentHash hash) {
    this.tree = tree;
    this.hash = hash;
  }

  /// Whether this segment has a key that an earlier one had.
  boolean has(PathNode key) {
    return key.segment == segment;
  }

  /// The child with a key whose hash was computed last; null if the parent may have no more.
  @Nullable PathNode find(PathNode parent, byte[] bytes, int from, int to) {
    var child = parent.child(hash.high(), hash.low());
    if (child != null && has(child)) {
      return child;
    }
    var key = child != null ? child.key : Arrays.copyOfRange(bytes, from, to);
    var readable = new String(key, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(key, readable)) {
      hash.of(LeafKind.TEXT, readable, 0, readable.length);
      return find(parent, readable, 0, readable.length);
    }
    if (isFull(parent)) {
      exploded.add(parent.depth == 0 ? FieldPath.of("*") : parent.path());
      return null;
    }
    if (child == null) {
      child = tree.add(parent, key, hash.high(), hash.low());
    }
    child.begin(segment);
    parent.keysUsed++;
    used++;
    return child;
  }

  /// Of the outermost keys only their own number counts, so that no request can push a field of the
  /// event itself aside.
  private boolean isFull(PathNode parent) {
    return parent.keysUsed >= SegmentBuilder.MAX_KEYS
        || (used >= SegmentBuilder.MAX_PATHS && parent.depth > 0);
  }

  /// The child of a parent that takes the keys it may not have.
  PathNode star(PathNode parent) {
    hash.of(LeafKind.TEXT, STAR, 0, STAR.length);
    var child = parent.child(hash.high(), hash.low());
    return child != null ? child : tree.add(parent, STAR, hash.high(), hash.low());
  }

  /// The parents that were refused a key in this segment, in the order they were met.
  Set<FieldPath> exploded() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(exploded));
  }

  /// Begins the next segment.
  void next() {
    exploded.clear();
    segment++;
    used = 0;
    tree.root().keysUsed = 0;
    if (tree.size() > 2 * SegmentBuilder.MAX_PATHS) {
      tree.clear();
    }
  }
}
