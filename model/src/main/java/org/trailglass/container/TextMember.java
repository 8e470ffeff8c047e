package org.trailglass.container;

import java.util.Optional;
import java.util.function.Supplier;

/// A stream of text that is handed to a visitor. Its faults end it and are told to the findings.
final class TextMember implements Member {

  private final Spot spot;
  private final Bytes text;
  private final Unpacking unpacking;
  private final Supplier<Optional<Encoded>> original;
  private final int faultsBefore;
  private boolean isEnded;
  private boolean isWhole;

  /// @param original asked after the end, if there was no fault
  TextMember(Spot spot, Bytes text, Unpacking unpacking, Supplier<Optional<Encoded>> original) {
    this.spot = spot;
    this.text = text;
    this.unpacking = unpacking;
    this.original = original;
    this.faultsBefore = unpacking.faults();
  }

  @Override
  public String path() {
    return spot.path();
  }

  @Override
  public int read(byte[] into, int from, int to) {
    if (isEnded) {
      return -1;
    }
    try {
      unpacking.guard().checkCancelled();
      int read = text.read(into, from, to);
      isEnded = read < 0;
      isWhole = isEnded && unpacking.faults() == faultsBefore;
      return read;
    } catch (Fault fault) {
      unpacking.tell(fault, spot);
      isEnded = true;
      return -1;
    }
  }

  @Override
  public Optional<Encoded> encoded() {
    return isWhole ? original.get() : Optional.empty();
  }

  @Override
  public Optional<Receipt> receipt() {
    return isEnded ? unpacking.memberReceipt() : Optional.empty();
  }

  /// The visit is over: what it lent is used for something else now.
  void leave() {
    isEnded = true;
    isWhole = false;
  }
}
