package org.trailglass.container;

import java.io.IOException;
import org.trailglass.problem.Problem.Reason;

/// Why an item that lies elsewhere could not be opened or read to its end, in the terms of a
/// problem: what an {@link Item} of another package throws. Any thread.
public class ItemException extends IOException {
  private final Reason reason;
  private final String detail;

  /// @param detail a name or number that helps; may be empty; never a secret, never event content
  public ItemException(Reason reason, String detail) {
    super(detail.isEmpty() ? reason.toString() : reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  /// Why.
  public final Reason reason() {
    return reason;
  }

  /// A name or number that helps; may be empty.
  public final String detail() {
    return detail;
  }
}
