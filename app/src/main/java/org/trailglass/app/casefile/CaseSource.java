package org.trailglass.app.casefile;

import java.util.List;

/// Something that was opened, as it was then. Immutable.
///
/// @param name an absolute path, or what a paste is called
/// @param files what was read of it; of a paste the text itself
public record CaseSource(Kind kind, String name, List<Content> files) {

  public CaseSource {
    files = List.copyOf(files);
  }

  /// What was opened.
  public enum Kind {
    /// A file or a folder.
    PATH,
    /// Text from the clipboard: it is nowhere, so that it cannot be opened again.
    PASTE,
    /// What was chosen of a bucket; the name is the selection as text.
    BUCKET,
    /// The sample incident.
    SAMPLE
  }

  /// A file, byte for byte.
  ///
  /// @param name absolute, or below the source's
  /// @param kind what it was by content
  /// @param sha256 of its bytes in hexadecimal digits; empty if it was not read to its end
  public record Content(String name, String kind, long bytes, String sha256) {}
}
