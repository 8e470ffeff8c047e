package org.trailglass.app.open;

import java.util.List;

/// Something that a person is told about opening and reading, until it is answered or put away.
/// Immutable.
///
/// @param text a sentence
/// @param source the number of the source that it is about, 0 if about none
/// @param details a line each; may be empty
public record Notice(Kind kind, String text, int source, List<String> details) {

  public Notice {
    details = List.copyOf(details);
  }

  public Notice(Kind kind, String text, int source) {
    this(kind, text, source, List.of());
  }

  /// What can be done about it.
  public enum Kind {
    /// Nothing came out of a source: its problems can be shown.
    FRUITLESS,
    /// A source is open already: it can be read again.
    OPEN_ALREADY,
    /// The sample incident would stand among other events: it can be opened all the same.
    SAMPLE_AMONG_OTHERS,
    /// Limits in the settings are written wrong: nothing can be done here but put it away.
    WRONG_LIMITS,
    /// Some news, with or without details to read.
    TOLD
  }
}
