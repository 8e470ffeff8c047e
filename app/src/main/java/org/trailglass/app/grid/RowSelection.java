package org.trailglass.app.grid;

/// Which rows are selected, and where the keyboard stands. Immutable; any thread.
///
/// @param ranges the selected positions
/// @param lead the current row: where the keyboard stands; -1 if nowhere
/// @param anchor where a selection with Shift begins; -1 if nowhere
/// @param isAll whether a person asked for all rows, and took out at most single ones: rows
///     that come later are meant too
public record RowSelection(RowRanges ranges, int lead, int anchor, boolean isAll) {
  private static final RowSelection NONE = new RowSelection(RowRanges.empty(), -1, -1, false);

  /// Nothing.
  public static RowSelection none() {
    return NONE;
  }

  /// One row.
  public static RowSelection of(int position) {
    return new RowSelection(RowRanges.of(position, position + 1), position, position, false);
  }

  /// All rows there are; the current row stays.
  public RowSelection all(int size) {
    return new RowSelection(RowRanges.of(0, size), lead, Math.max(anchor, 0), size > 0);
  }

  /// One row more, or less if it was selected.
  public RowSelection toggled(int position) {
    return new RowSelection(ranges.toggled(position), position, position, isAll);
  }

  /// From the anchor to a row, and nothing else.
  public RowSelection extendedTo(int position) {
    return extended(RowRanges.empty(), position);
  }

  /// What is selected, and from the anchor to a row.
  public RowSelection addedTo(int position) {
    return extended(ranges, position);
  }

  private RowSelection extended(RowRanges kept, int position) {
    int from = anchor >= 0 ? anchor : position;
    var extended = kept.with(Math.min(from, position), Math.max(from, position) + 1);
    return new RowSelection(extended, position, from, false);
  }

  /// The same rows, with the keyboard at another one.
  public RowSelection leadAt(int position) {
    return new RowSelection(ranges, position, position, isAll);
  }

  /// Whether a row is selected.
  public boolean contains(int position) {
    return ranges.contains(position);
  }
}
