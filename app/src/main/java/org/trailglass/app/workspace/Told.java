package org.trailglass.app.workspace;

import java.util.List;

/// Something that a person is told. Immutable.
///
/// @param text a sentence
/// @param details a line each; may be empty
public record Told(String text, List<String> details) {
  public Told {
    details = List.copyOf(details);
  }
}
