package org.trailglass.app.workspace;

import java.util.List;

/// Something that a person is told. Immutable.
///
/// @param text a sentence
/// @param details a line each; may be empty
public record Told(Kind kind, String text, List<String> details) {
  public Told {
    details = List.copyOf(details);
  }

  /// How a person is to take it.
  public enum Kind {
    /// What was wanted is done.
    DONE,
    /// Something is not as a person may think.
    WARNING,
    /// What was wanted was not done.
    FAILED
  }
}
