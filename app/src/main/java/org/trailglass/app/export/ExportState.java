package org.trailglass.app.export;

import java.nio.file.Path;

/// How far an export is. Immutable.
public sealed interface ExportState {

  /// There is none, or a person has seen how it ended.
  record Idle() implements ExportState {}

  /// What is written.
  enum What {
    EVENTS,
    /// Lines of a list.
    ROWS
  }

  /// It is being written.
  record Running(Path file, int done, int total, What what) implements ExportState {

    /// Of events.
    Running(Path file, int done, int total) {
      this(file, done, total, What.EVENTS);
    }

    /// From 0 to 1.
    double fraction() {
      return total == 0 ? 0 : (double) done / total;
    }
  }

  /// The file is whole.
  ///
  /// @param withoutText events left out, because their text is not kept
  record Done(Path file, int written, int withoutText, What what) implements ExportState {

    /// Of events.
    Done(Path file, int written, int withoutText) {
      this(file, written, withoutText, What.EVENTS);
    }
  }

  /// A person stopped it.
  record Cancelled() implements ExportState {}

  /// It could not be written.
  ///
  /// @param sentence why, in the words of the program
  record Failed(String sentence) implements ExportState {}
}
