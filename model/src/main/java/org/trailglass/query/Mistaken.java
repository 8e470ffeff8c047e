package org.trailglass.query;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries a mistake out of the parser's recursion; never leaves this package.
final class Mistaken extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Mistake mistake;

  Mistaken(int start, int end, @Nullable Fix fix, Mistake.Kind kind, String... arguments) {
    super(kind.name(), null, false, false);
    mistake = new Mistake(start, end, kind, List.of(arguments), fix);
  }

  Mistake mistake() {
    return mistake;
  }
}
