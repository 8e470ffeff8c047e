package org.trailglass.app.open;

import java.util.List;
import org.trailglass.app.workspace.Told;

/// Something that a person is told about opening and reading, until it is answered or put away.
/// Immutable.
///
/// @param tone how a person is to take it
/// @param text a sentence
/// @param source the number of the source that it is about, 0 if about none
/// @param details a line each; may be empty
public record Notice(Kind kind, Told.Kind tone, String text, int source, List<String> details) {

  public Notice {
    details = List.copyOf(details);
  }

  /// Without details, to be taken as its kind says.
  public Notice(Kind kind, String text, int source) {
    this(kind, tone(kind), text, source, List.of());
  }

  /// Some news.
  public Notice(Told told) {
    this(Kind.TOLD, told.kind(), told.text(), 0, told.details());
  }

  private static Told.Kind tone(Kind kind) {
    return switch (kind) {
      case FRUITLESS -> Told.Kind.FAILED;
      case OPEN_ALREADY, SAMPLE_AMONG_OTHERS, WRONG_LIMITS, TOLD -> Told.Kind.WARNING;
    };
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
