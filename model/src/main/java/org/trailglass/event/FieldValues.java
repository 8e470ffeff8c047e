package org.trailglass.event;

import java.util.Optional;

/// Answers with the values of one event; what derived fields are computed from.
public interface FieldValues {

  /// The first value of this path that is not null: a string's text, a number as written, `true`,
  /// `false`, `{}` or `[]`.
  Optional<String> first(FieldPath path);
}
