package org.trailglass.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.trailglass.event.LeafKind;

/// Writes keys that may not become paths, and their leaves, as text: `key.below=value`. One thread.
final class OverflowText {
  private byte[] bytes = new byte[256];
  private int size;
  private int[] ends = new int[16];
  private int depth;

  boolean isActive() {
    return depth > 0;
  }

  void clear() {
    depth = 0;
    size = 0;
  }

  void enter(byte[] key, int from, int to) {
    if (depth == ends.length) {
      ends = Arrays.copyOf(ends, depth * 2);
    }
    ends[depth++] = size;
    if (depth > 1) {
      append((byte) '.');
    }
    append(key, from, to);
  }

  void leave() {
    size = ends[--depth];
  }

  int depth() {
    return depth;
  }

  /// Leaves all keys below a depth.
  void leaveTo(int wanted) {
    while (depth > wanted) {
      leave();
    }
  }

  /// Writes a leaf; answers how many of {@link #bytes} it takes, from 0.
  int leaf(LeafKind kind, byte[] text, int from, int to) {
    int keys = size;
    append((byte) '=');
    switch (kind) {
      case TEXT, NUMBER -> append(text, from, to);
      case TRUE -> append("true");
      case FALSE -> append("false");
      case NULL -> append("null");
      case EMPTY_OBJECT -> append("{}");
      case EMPTY_ARRAY -> append("[]");
    }
    int length = size;
    size = keys;
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  private void append(String literal) {
    var text = literal.getBytes(StandardCharsets.US_ASCII);
    append(text, 0, text.length);
  }

  private void append(byte b) {
    ensure(1);
    bytes[size++] = b;
  }

  private void append(byte[] text, int from, int to) {
    ensure(to - from);
    System.arraycopy(text, from, bytes, size, to - from);
    size += to - from;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
