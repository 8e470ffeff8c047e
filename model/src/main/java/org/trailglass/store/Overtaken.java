package org.trailglass.store;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Ends work that was overtaken. Any thread.
///
/// @param isOvertaken whether nobody waits for the answer any more
public record Overtaken(BooleanSupplier isOvertaken) {

  /// @throws CancellationException if the work was overtaken
  public void check() {
    if (isOvertaken.getAsBoolean()) {
      throw new CancellationException("overtaken");
    }
  }
}
