package org.trailglass.store;

import java.util.Arrays;

/// Numbers what several parts have from 0 on, part after part: the rows of a snapshot by its
/// segments, the values of a path by its columns. Immutable.
final class Numbering {
  static final Numbering NONE = new Numbering(new int[] {0});

  /// The first number of each part, and the number behind the last.
  private final int[] bases;

  private Numbering(int[] bases) {
    this.bases = bases;
  }

  /// @param sizes of the parts
  static Numbering of(int... sizes) {
    var bases = new int[sizes.length + 1];
    for (int part = 0; part < sizes.length; part++) {
      bases[part + 1] = bases[part] + sizes[part];
    }
    return new Numbering(bases);
  }

  /// With one more part at the end.
  Numbering with(int size) {
    var more = Arrays.copyOf(bases, bases.length + 1);
    more[bases.length] = size() + size;
    return new Numbering(more);
  }

  /// How many numbers there are.
  int size() {
    return bases[bases.length - 1];
  }

  /// The first number of a part.
  int base(int part) {
    return bases[part];
  }

  /// The part that a number is in; never one that is empty.
  int part(int number) {
    int at = Arrays.binarySearch(bases, number);
    if (at < 0) {
      return -at - 2;
    }
    while (bases[at + 1] == number) {
      at++;
    }
    return at;
  }
}
