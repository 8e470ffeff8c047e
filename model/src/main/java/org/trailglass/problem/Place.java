package org.trailglass.problem;

/// A spot in something that was opened. Immutable.
///
/// @param source what was opened or found on disk: a path as text, or the name of a paste
/// @param member the path inside the source when it is an archive, nested ones joined by `!/`;
///     empty for the source itself
/// @param line counted from 1; 0 where no line is known (the whole source is meant)
/// @param column counted from 1 in bytes; 0 where no column is known
/// @param offset bytes from the start of the member's text (after decompression), -1 if unknown
public record Place(String source, String member, long line, long column, long offset) {

  /// The whole of a source or member, no spot inside it.
  public static Place whole(String source, String member) {
    return new Place(source, member, 0, 0, -1);
  }

  /// The same source and member at a spot.
  public Place at(long newLine, long newColumn, long newOffset) {
    return new Place(source, member, newLine, newColumn, newOffset);
  }

  /// Whether this names a spot and not a whole file.
  public boolean isSpot() {
    return offset >= 0;
  }

  /// Source and member as one name, joined by `!/`.
  public String name() {
    return member.isEmpty() ? source : source + "!/" + member;
  }
}
