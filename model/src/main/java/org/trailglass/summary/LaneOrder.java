package org.trailglass.summary;

import java.util.Comparator;
import org.trailglass.store.EventStore;

/// In which order lanes stand.
public enum LaneOrder {
  /// By the time of the first event; those without a time come last.
  FIRST(
      Comparator.comparingLong(
          lane ->
              lane.counts().first() == EventStore.NO_TIME
                  ? Long.MAX_VALUE
                  : lane.counts().first())),
  /// Those with most events first.
  EVENTS(Comparator.comparingInt(lane -> -lane.counts().events())),
  /// Those with most failed events first.
  ERRORS(Comparator.comparingInt(lane -> -lane.counts().failed())),
  /// First those that did what is done most rarely: by how often the rarest of its event names
  /// occurs in all that is loaded; of equally rare ones those with fewer events.
  RARITY(
      Comparator.<IdentityLane>comparingInt(lane -> lane.counts().rarestCount())
          .thenComparingInt(lane -> lane.counts().events()));

  private final Comparator<IdentityLane> comparator;

  LaneOrder(Comparator<IdentityLane> comparator) {
    this.comparator = comparator;
  }

  /// Whole: of lanes that are equal in this the first to begin stands first, then by name.
  Comparator<IdentityLane> comparator() {
    return this == FIRST
        ? comparator.thenComparing(IdentityLane::name)
        : comparator.thenComparing(FIRST.comparator());
  }
}
