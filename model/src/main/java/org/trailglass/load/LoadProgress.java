package org.trailglass.load;

/// How far a load is. Immutable.
///
/// @param files items that were read to their end
/// @param filesFound items found so far
/// @param isFindingDone whether `filesFound` and `bytesFound` are final
/// @param bytes of the items that were read, as they lie in their source
/// @param bytesFound of the items found so far
/// @param events read so far, copies included
/// @param problems so far
/// @param nanos since the load began
public record LoadProgress(
    int files,
    int filesFound,
    boolean isFindingDone,
    long bytes,
    long bytesFound,
    long events,
    long problems,
    long nanos) {

  /// The part that is done, 0 to 1; -1 while it cannot be known.
  public double fraction() {
    return isFindingDone && bytesFound > 0 ? Math.min(1, (double) bytes / bytesFound) : -1;
  }

  /// Nanoseconds that are left at the rate so far; -1 while it cannot be known.
  public long nanosLeft() {
    double fraction = fraction();
    return fraction <= 0 ? -1 : (long) (nanos / fraction * (1 - fraction));
  }
}
