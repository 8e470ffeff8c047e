package org.trailglass.container;

/// Where in an item something lies, and under how many layers. Immutable.
///
/// @param path as in {@link Member#path}
/// @param archives that enclose it
/// @param squeezes compressed streams around it, within the innermost archive
record Spot(String path, int archives, int squeezes) {

  /// The item as it lies in the source.
  static final Spot ITEM = new Spot("", 0, 0);

  /// What an archive here holds under a name. The name is a label and never a path to write to.
  Spot member(String name) {
    return new Spot(path.isEmpty() ? name : path + "!/" + name, archives + 1, 0);
  }

  /// The inside of a compressed stream, which has no name of its own.
  Spot squeezed() {
    return new Spot(path, archives, squeezes + 1);
  }
}
