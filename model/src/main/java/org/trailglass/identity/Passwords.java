package org.trailglass.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trailglass.store.EventStore;

/// Suggests who set the password with which a user signed in for the first time. Later the password
/// is the user's own, whoever set the first: that sign-in is told from all else that the user did
/// without credentials, by a step of its own. One thread.
final class Passwords {
  /// A password that was made to be used at once is.
  private static final long SOON = 24 * 3_600_000L;

  private final Steps steps;
  private final int[] stepOfRow;

  /// By the id of the user.
  private final Map<String, Moments> calls = new HashMap<>();

  /// By the step of the user, when the first sign-in was.
  private final Map<Draft, Long> firstSignIns = new LinkedHashMap<>();

  /// By the id of a user whose password was set, when the first credentials were used.
  private final Map<String, Long> firstUses = new HashMap<>();

  /// By the step of the first sign-in.
  private final Map<Draft, Given> setters = new HashMap<>();

  /// The first sign-in of a user, apart from what else the user did.
  ///
  /// @param from when the password was set
  /// @param to when the user signed in
  private record First(Draft step, long from, long to) {}

  /// @param steps of which the events are counted
  /// @param stepOfRow by row the number of its step, or NO_STEP; first sign-ins get others
  Passwords(Steps steps, Collection<HandOn> handOns, int[] stepOfRow) {
    this.steps = steps;
    this.stepOfRow = stepOfRow;
    handOns.stream()
        .filter(handOn -> handOn.kind() == LinkKind.SET_PASSWORD)
        .flatMap(handOn -> stepOf(handOn).map(by -> new Given(handOn, by)).stream())
        .sorted(Given.SUREST)
        .forEach(this::addCall);
    if (!calls.isEmpty()) {
      handOns.stream()
          .filter(handOn -> handOn.kind() == LinkKind.SIGN_IN)
          .forEach(handOn -> stepOf(handOn).ifPresent(user -> addSignIn(handOn, user)));
      steps.all().stream().filter(Draft::hasCredentials).forEach(this::addUse);
    }
  }

  private Optional<Draft> stepOf(HandOn handOn) {
    int step = stepOfRow[handOn.row()];
    return step == Lineage.NO_STEP ? Optional.empty() : Optional.of(steps.all().get(step));
  }

  private void addCall(Given given) {
    var user = steps.user(given.handOn().account(), given.handOn().user()).id();
    calls.computeIfAbsent(user, id -> new Moments()).add(given);
  }

  private void addSignIn(HandOn handOn, Draft user) {
    if (!user.hasCredentials()
        && user.principal.kind() == PrincipalKind.USER
        && handOn.time() != EventStore.NO_TIME
        && calls.containsKey(user.principal.id())) {
      firstSignIns.merge(user, handOn.time(), Math::min);
    }
  }

  private void addUse(Draft step) {
    var user = step.principal.id();
    if (calls.containsKey(user) && step.activity.first() != EventStore.NO_TIME) {
      firstUses.merge(user, step.activity.first(), Math::min);
    }
  }

  /// Gives each first sign-in that a password led to a step, if its user did other things without
  /// credentials. What the user tried with the password before, and failed, goes with it.
  ///
  /// @return whether events have other steps now
  boolean tellApart(EventStore store) {
    var firsts = new HashMap<Integer, First>();
    for (var signIn : firstSignIns.entrySet()) {
      var user = signIn.getKey();
      long to = signIn.getValue();
      var setter = setter(user.principal.id(), to).orElse(null);
      if (setter != null) {
        long from = setter.handOn().time();
        if (user.activity.first() >= from && user.activity.last() <= to) {
          setters.put(user, setter);
        } else {
          var step = steps.signIn(user, to);
          setters.put(step, setter);
          firsts.put(user.number, new First(step, from, to));
        }
      }
    }
    if (!firsts.isEmpty()) {
      move(firsts, store);
    }
    return !firsts.isEmpty();
  }

  private void move(Map<Integer, First> firsts, EventStore store) {
    for (int i = 0; i < store.segments().size(); i++) {
      var segment = store.segments().get(i);
      int base = store.base(i);
      for (int row = 0; row < segment.rows(); row++) {
        var first = firsts.get(stepOfRow[base + row]);
        if (first != null && segment.time(row) >= first.from && segment.time(row) <= first.to) {
          stepOfRow[base + row] = first.step.number;
        }
      }
    }
  }

  /// The last call by somebody else that set the password of a user before the first sign-in; empty
  /// if that was long before, or the user had used credentials even then.
  private Optional<Given> setter(String user, long signIn) {
    return Optional.ofNullable(calls.get(user))
        .flatMap(set -> set.upTo(signIn, by -> !by.giver().principal.id().equals(user)))
        .filter(given -> given.handOn().time() >= signIn - SOON)
        .filter(given -> given.handOn().time() <= firstUses.getOrDefault(user, signIn));
  }

  /// The call that set the password with which a step's first sign-in was made.
  Optional<Given> setFor(Draft step) {
    return Optional.ofNullable(setters.get(step));
  }
}
