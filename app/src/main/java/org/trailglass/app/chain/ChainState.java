package org.trailglass.app.chain;

import java.util.List;
import java.util.Optional;
import org.trailglass.store.RowId;

/// What is known of the chain of the current event. Immutable.
///
/// @param parts from the origin to the event; empty unless the chain is known
/// @param odd what is odd about the use of the event's credentials
record ChainState(Kind kind, List<ChainPart> parts, List<OddLine> odd) {
  ChainState {
    parts = List.copyOf(parts);
    odd = List.copyOf(odd);
  }

  /// How much is known.
  enum Kind {
    /// No event is selected.
    NOTHING,
    /// It will be worked out once the load is over.
    LOADING,
    /// It is being worked out.
    WORKING,
    /// The record says nothing of who made the request.
    NOBODY,
    KNOWN;

    /// Whether more will be known soon.
    boolean isWaiting() {
      return this == LOADING || this == WORKING;
    }
  }

  /// The event that the chain leads to, if it is known.
  Optional<RowId> event() {
    return parts.stream()
        .map(ChainPart::card)
        .filter(ChainCard.OfEvent.class::isInstance)
        .map(card -> ((ChainCard.OfEvent) card).id())
        .findFirst();
  }

  static ChainState of(Kind kind) {
    return new ChainState(kind, List.of(), List.of());
  }
}
