package org.trailglass.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.trailglass.store.EventStore;

/// Finds sign-ins, and calls whose answer has no key, that began sessions of which no use is in the
/// data. One thread.
final class UnusedSessions {
  private final Steps steps;

  /// By principal id, when its sessions began; NO_TIME if a session does not tell.
  private final Map<String, TreeSet<Long>> begins = new HashMap<>();

  UnusedSessions(Steps steps) {
    this.steps = steps;
  }

  /// Adds the sessions as steps. Of several calls that began the same the first counts.
  ///
  /// @param stepOf of who made a call
  void add(Collection<HandOn> handOns, Function<HandOn, Optional<Draft>> stepOf) {
    var calls =
        handOns.stream()
            .filter(UnusedSessions::isBegin)
            .filter(handOn -> stepOf.apply(handOn).filter(by -> canBegin(handOn, by)).isPresent())
            .sorted(HandOn.BY_TIME)
            .toList();
    calls.forEach(call -> begins.put(call.session(), new TreeSet<>()));
    steps.all().stream().filter(step -> step.kind == StepKind.SESSION).forEach(this::addBegin);
    for (var call : calls) {
      if (!isUsed(call)) {
        steps.addUnusedSession(call, stepOf.apply(call).orElseThrow()).ifPresent(this::addBegin);
      }
    }
  }

  private static boolean isBegin(HandOn handOn) {
    return handOn.key().isEmpty()
        && !handOn.session().isEmpty()
        && handOn.time() != EventStore.NO_TIME;
  }

  /// The sign-in of a role's or a federated user's session comes after the call that began it.
  private static boolean canBegin(HandOn handOn, Draft by) {
    return switch (handOn.kind()) {
      case SIGN_IN ->
          !by.hasCredentials()
              && (by.principal.kind() == PrincipalKind.USER
                  || by.principal.kind() == PrincipalKind.ROOT);
      case SWITCH_ROLE -> !by.hasCredentials();
      default -> true;
    };
  }

  private void addBegin(Draft session) {
    var known = begins.get(session.principalId);
    if (known != null) {
      known.add(session.created);
    }
  }

  private boolean isUsed(HandOn call) {
    var known = begins.getOrDefault(call.session(), new TreeSet<>());
    long within = Parents.within(call.kind() == LinkKind.SIGN_IN);
    var next = known.ceiling(call.time() - within);
    return known.contains(EventStore.NO_TIME) || next != null && next <= call.time() + within;
  }
}
