package org.trailglass.container;

import java.util.Arrays;
import java.util.Optional;

/// The limits by the names that they have in settings and on the command line, with what suits a
/// laptop and what is the most.
public enum LimitName {
  EXPANDED_BYTES("expandedBytes", 64L << 30, Long.MAX_VALUE),
  EXPANSION_RATIO("expansionRatio", 1_000, Integer.MAX_VALUE),
  NESTING("nesting", 8, 100),
  MEMBERS("members", 1_000_000, Integer.MAX_VALUE),
  FILES("files", 5_000_000, Integer.MAX_VALUE),
  RECORD_BYTES("recordBytes", 32 << 20, 1 << 30),
  RECORD_DEPTH("recordDepth", 512, 1_000),
  WRAPPERS("wrappers", 16, 100),
  LISTED_PROBLEMS("listedProblems", 1_000, 100_000),
  RAW_TEXT_BYTES("rawTextBytes", 256L << 30, Long.MAX_VALUE);

  private final String text;
  private final long usual;
  private final long most;

  LimitName(String text, long usual, long most) {
    this.text = text;
    this.usual = usual;
    this.most = most;
  }

  /// The limit of a name.
  public static Optional<LimitName> of(String text) {
    return Arrays.stream(values()).filter(name -> name.text.equals(text)).findFirst();
  }

  /// As it is written.
  @Override
  public String toString() {
    return text;
  }

  /// The value where nothing else is chosen.
  public long usual() {
    return usual;
  }

  /// The greatest value; the least is 1.
  public long most() {
    return most;
  }
}
