package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.store.EventStore;

/// Suggests which session made calls whose records tell the principal id alone, in which the
/// session's name is, but neither a key nor when the session began: so another account logs them,
/// and the caller's account may not have logged the same. One thread.
final class PrincipalIds {
  /// By principal id.
  private final Map<String, List<Draft>> sessions = new HashMap<>();

  PrincipalIds(Collection<Draft> steps) {
    for (var step : steps) {
      if (step.kind == StepKind.SESSION && step.created != EventStore.NO_TIME) {
        sessions.computeIfAbsent(step.principalId, id -> new ArrayList<>(1)).add(step);
      }
    }
  }

  /// The link of such calls to the session that alone can have made them; empty where several can.
  Optional<Link> of(Draft step) {
    if (!step.name.equals(step.principalId) || step.principalId.indexOf(':') < 0) {
      return Optional.empty();
    }
    var fitting =
        sessions.getOrDefault(step.principalId, List.of()).stream()
            .filter(session -> isValid(session, step.activity))
            .limit(2)
            .toList();
    return fitting.size() != 1
        ? Optional.empty()
        : Optional.of(
            new Link(
                LinkKind.PRINCIPAL_ID,
                Strength.SUGGESTED,
                fitting.getFirst().number,
                step.activity.firstRow()));
  }

  private static boolean isValid(Draft session, Activity calls) {
    return calls.first() != EventStore.NO_TIME
        && session.created <= calls.first()
        && session.created >= calls.last() - Step.LONGEST_SESSION;
  }
}
