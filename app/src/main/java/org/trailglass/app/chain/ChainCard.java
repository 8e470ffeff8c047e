package org.trailglass.app.chain;

import java.util.List;
import java.util.Optional;
import org.trailglass.identity.Step;
import org.trailglass.store.RowId;

/// One card of a chain, in words. Immutable.
sealed interface ChainCard {

  /// A step: all that was done with the same credentials.
  ///
  /// @param label what a person would call who it is, with the name that was given to it
  /// @param facts what else is known, the most telling first
  /// @param events how many it has
  /// @param key the access key, empty if it has none that is known
  /// @param shownKey the same, short, with its name
  /// @param odd what is odd about the use of its credentials, a sentence each
  /// @param first its first event, or else the event that says that there is such a step
  record OfStep(
      Step step,
      String label,
      List<String> facts,
      String events,
      String key,
      String shownKey,
      List<String> odd,
      Optional<RowId> first)
      implements ChainCard {
    public OfStep {
      facts = List.copyOf(facts);
      odd = List.copyOf(odd);
    }
  }

  /// Where the chain breaks: what the logs would show that are not there.
  record OfGap(String title, String text) implements ChainCard {}

  /// Steps that are not shown for now.
  record OfFold(String text) implements ChainCard {}

  /// The event itself.
  ///
  /// @param time as short as can be
  /// @param millis the same, or {@link org.trailglass.store.EventStore#NO_TIME}
  record OfEvent(String name, String time, long millis, boolean isFailed, RowId id)
      implements ChainCard {}
}
