package org.trailglass.container;

import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;

/// Counts what one item expands to, over all its layers and members, and stops it at the limits.
///
/// Too many bytes end the item. Too steep a ratio ends the stream that is being read, so that what
/// lies beside a bomb in one archive is still read; a few such streams end the item. One thread.
final class ExpansionGuard {

  /// Small files may be as repetitive as they like.
  private static final long UNCHECKED = 64L << 20;

  private static final int TOLERATED_BOMBS = 4;

  private final Limits limits;
  private final ItemSource source;
  private long expanded;
  private long sinceBomb;
  private int bombs;
  private int members;
  private @Nullable Fault end;

  /// @param source what expands
  ExpansionGuard(Limits limits, ItemSource source) {
    this.limits = limits;
    this.source = source;
  }

  /// How far a range may be filled. Asked before each stretch.
  int reach(int from, int to) throws Fault {
    check();
    long left = limits.expandedBytes() - expanded;
    if (left <= 0) {
      throw end(Fault.limit(Limit.EXPANDED_BYTES, limits.expandedBytes(), Action.CUT_OFF));
    }
    double steepest = (double) source.compressed() * limits.expansionRatio();
    long steep = Math.max(UNCHECKED, (long) steepest) - sinceBomb;
    if (steep <= 0) {
      throw bomb();
    }
    return from + (int) Math.min(to - from, Math.min(left, steep));
  }

  /// So many bytes came out.
  void expanded(int bytes) {
    expanded += bytes;
    sinceBomb += bytes;
  }

  /// One more member of an archive, of whatever kind.
  void member() throws Fault {
    check();
    members++;
    if (members > limits.members()) {
      throw end(Fault.limit(Limit.MEMBERS, limits.members(), Action.CUT_OFF));
    }
  }

  /// Throws once the item is at its end or cancelled.
  void check() throws Fault {
    if (end != null) {
      throw end;
    }
    checkCancelled();
  }

  /// Throws once it is cancelled; what was read before a limit may still be handed out.
  void checkCancelled() throws Fault {
    if (source.isCancelled()) {
      throw end(Fault.cancelled());
    }
  }

  private Fault bomb() {
    sinceBomb = 0;
    bombs++;
    Fault fault = Fault.limit(Limit.EXPANSION_RATIO, limits.expansionRatio(), Action.CUT_OFF);
    return bombs > TOLERATED_BOMBS ? end(fault) : fault;
  }

  private Fault end(Fault fault) {
    end = fault;
    return fault;
  }
}
