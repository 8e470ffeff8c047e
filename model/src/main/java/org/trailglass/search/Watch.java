package org.trailglass.search;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Ends a search that was overtaken. Any thread.
///
/// @param isOvertaken whether nobody waits for the answer any more
record Watch(BooleanSupplier isOvertaken) {

  /// @throws CancellationException if the search was overtaken
  void check() {
    if (isOvertaken.getAsBoolean()) {
      throw new CancellationException("overtaken");
    }
  }
}
