package org.trailglass.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trailglass.store.EventStore;

/// Suggests who set the password with which a user signed in for the first time. Later the password
/// is the user's own, whoever set the first. One thread.
final class Passwords {
  /// A password that was made to be used at once is.
  private static final long SOON = 24 * 3_600_000L;

  /// By the id of the user.
  private final Map<String, Moments> calls = new HashMap<>();

  private final Map<Draft, Long> firstSignIns = new HashMap<>();

  /// By the id of a user whose password was set, when the first credentials were used.
  private final Map<String, Long> firstUses = new HashMap<>();

  /// @param givens the surest first
  Passwords(Steps steps, Collection<Given> givens) {
    givens.forEach(given -> add(given, steps));
    if (!calls.isEmpty()) {
      steps.all().stream().filter(Draft::hasCredentials).forEach(this::addUse);
    }
  }

  private void add(Given given, Steps steps) {
    var handOn = given.handOn();
    if (handOn.kind() == LinkKind.SET_PASSWORD) {
      var user = steps.user(handOn.account(), handOn.user()).id();
      calls.computeIfAbsent(user, id -> new Moments()).add(given);
    }
    if (handOn.kind() == LinkKind.SIGN_IN && handOn.time() != EventStore.NO_TIME) {
      firstSignIns.merge(given.giver(), handOn.time(), Math::min);
    }
  }

  private void addUse(Draft step) {
    var user = step.principal.id();
    if (calls.containsKey(user) && step.activity.first() != EventStore.NO_TIME) {
      firstUses.merge(user, step.activity.first(), Math::min);
    }
  }

  /// The last call by somebody else that set the password of a step's user before the first
  /// sign-in; empty if that was long before, or the user had used credentials even then.
  Optional<Given> setFor(Draft step) {
    var user = step.principal.id();
    var signIn = firstSignIns.get(step);
    if (signIn == null
        || step.hasCredentials()
        || step.principal.kind() != PrincipalKind.USER
        || !calls.containsKey(user)) {
      return Optional.empty();
    }
    return calls
        .get(user)
        .upTo(signIn, given -> !given.giver().principal.id().equals(user))
        .filter(given -> given.handOn().time() >= signIn - SOON)
        .filter(given -> given.handOn().time() <= firstUses.getOrDefault(user, signIn));
  }
}
