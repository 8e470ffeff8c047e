package org.trailglass.app.export;

import java.nio.file.Path;

/// How far an export is. Immutable.
public sealed interface ExportState {

  /// There is none, or a person has seen how it ended.
  record Idle() implements ExportState {}

  /// Events are being written.
  record Running(Path file, int done, int total) implements ExportState {

    /// From 0 to 1.
    double fraction() {
      return total == 0 ? 0 : (double) done / total;
    }
  }

  /// The file is whole.
  ///
  /// @param withoutText events left out, because their text is not kept
  record Done(Path file, int written, int withoutText) implements ExportState {}

  /// A person stopped it.
  record Cancelled() implements ExportState {}

  /// It could not be written.
  ///
  /// @param sentence why, in the words of the program
  record Failed(String sentence) implements ExportState {}
}
