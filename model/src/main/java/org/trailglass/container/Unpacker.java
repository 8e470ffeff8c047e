package org.trailglass.container;

import java.util.function.BooleanSupplier;
import org.trailglass.problem.Findings;

/// Opens one item after the other and hands out the streams of text inside it, however deep, by
/// what the bytes say and never by a name. Keeps its buffers for the next item: one per reading
/// thread, one thread.
public final class Unpacker implements AutoCloseable {

  /// @param limits how far it expands what it opens
  public Unpacker(Limits limits) {}

  /// Opens an item, hands each stream of text in it to the visitor, and returns what the item was.
  /// Never throws for what the item holds: faults and limits are told to the findings, and what was
  /// read before them stays.
  ///
  /// @param isCancelled asked often; once it is so, every text ends and no digest is given
  public Receipt unpack(
      Item item, Member.Visitor visitor, Findings findings, BooleanSupplier isCancelled) {
    throw new UnsupportedOperationException();
  }

  /// Gives native memory back.
  @Override
  public void close() {}
}
