package org.trailglass.app.export;

import java.util.Locale;

/// What an export writes.
public enum ExportKind {
  /// The table as it is seen: its columns, titles and texts.
  SHOWN("csv"),
  /// The very values of columns of one's choice.
  VALUES("csv"),
  /// Each event's own JSON on a line.
  NDJSON("ndjson"),
  /// What CloudTrail delivers: `{"Records":[…]}`.
  TRAIL("json");

  private final String extension;

  ExportKind(String extension) {
    this.extension = extension;
  }

  /// The end of the file's name, without a dot.
  String extension() {
    return extension;
  }

  /// The key of its words.
  String key() {
    return "export.kind." + name().toLowerCase(Locale.ROOT);
  }
}
