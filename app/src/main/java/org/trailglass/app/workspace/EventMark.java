package org.trailglass.app.workspace;

/// What a person said of one event. Immutable.
///
/// @param note may be empty, and may have several lines
public record EventMark(boolean isMarked, String note) {
  /// The longest note, in chars.
  public static final int LONGEST_NOTE = 10_000;

  static final EventMark NONE = new EventMark(false, "");

  public EventMark {
    note = note.strip();
    note = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
  }

  /// Whether nothing was said.
  public boolean isNone() {
    return !isMarked && note.isEmpty();
  }

  /// Marked or not, with the same note.
  public EventMark marked(boolean marked) {
    return new EventMark(marked, note);
  }
}
