package org.trailglass.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.trailglass.store.EventStore;

/// Finds for each step the one before, by the surest link that the records tell. Which one is taken
/// does not depend on the order of the events in the files.
///
/// Looking for what proves a link changes nothing: any thread may, while no other makes links.
final class Parents {
  /// A session says to the second when it began, and so does the call.
  private static final long SAME_MOMENT = 1_000;

  /// A console session begins some seconds around its sign-in.
  private static final long SIGN_IN = 10_000;

  private final Words words;
  private final Answers answers = new Answers();
  private final Map<Begin, Moments> begins = new HashMap<>();
  /// By the ARN of a sign-in, the first call that says it.
  private final Map<String, Given> signIns = new HashMap<>();

  private final Passwords passwords;
  private final Set<String> taken = new HashSet<>();

  /// What the calls that begin a session are looked up by.
  private record Begin(String session, boolean isSignIn, boolean isGiverKnown)
      implements Comparable<Begin> {
    private static final Comparator<Begin> ORDER =
        Comparator.comparing(Begin::session)
            .thenComparing(Begin::isSignIn)
            .thenComparing(Begin::isGiverKnown);

    @Override
    public int compareTo(Begin other) {
      return ORDER.compare(this, other);
    }
  }

  /// A call that gave a step its credentials, and how sure it is that it did.
  ///
  /// @param isBegin whether the session is told by its begin, and so has the key that was answered
  record Proof(Given given, Strength strength, boolean isBegin) {}

  /// @param steps of the credentials that were used
  /// @param stepOfRow the step of an event
  Parents(
      Steps steps,
      Collection<HandOn> handOns,
      IntFunction<Optional<Draft>> stepOfRow,
      Passwords passwords) {
    this.words = new Words(steps);
    this.passwords = passwords;
    var givens =
        handOns.parallelStream()
            .flatMap(call -> stepOfRow.apply(call.row()).map(by -> new Given(call, by)).stream())
            .sorted(Given.SUREST)
            .toList();
    givens.forEach(given -> add(given, steps));
  }

  private void add(Given given, Steps steps) {
    var handOn = given.handOn();
    if (!handOn.key().isEmpty()) {
      answers.add(given);
    }
    // A call whose key was used is the begin of that key's step and of no other.
    if (!handOn.session().isEmpty() && !steps.isUsed(handOn)) {
      boolean isSignIn = handOn.kind() == LinkKind.SIGN_IN;
      var begin = new Begin(handOn.session(), isSignIn, given.giver().hasCredentials());
      begins.computeIfAbsent(begin, b -> new Moments()).add(given);
    }
    if (!handOn.signInSession().isEmpty()) {
      signIns.putIfAbsent(handOn.signInSession(), given);
    }
  }

  /// How many milliseconds lie at most between a call and the begin of the session that it tells.
  static long within(boolean isSignIn) {
    return isSignIn ? SIGN_IN : SAME_MOMENT;
  }

  /// The call that gave a step its credentials, if its keys or its begin tell.
  Optional<Proof> proof(Draft step) {
    return byKey(step)
        .map(given -> new Proof(given, Strength.KEY, false))
        .or(() -> begin(step).map(given -> new Proof(given, Strength.SESSION, true)))
        .or(() -> signIn(step).map(given -> new Proof(given, Strength.SESSION, false)));
  }

  /// Makes the link of a step; empty where its chain begins, or nothing but names may tell.
  ///
  /// @param proof of the step
  Optional<Link> link(Draft step, Optional<Proof> proof) {
    return proof
        .map(its -> link(step, its))
        .or(() -> words.of(step))
        .or(() -> passwords.setFor(step).map(by -> link(step, by, Strength.SUGGESTED)));
  }

  private Link link(Draft step, Proof proof) {
    var key = proof.given.handOn().key();
    if (proof.isBegin && !key.isEmpty()) {
      step.keys.add(key);
      taken.add(key);
    }
    return link(step, proof.given, proof.strength);
  }

  /// Whether credentials that a call gave belong to a step that has a link because of that call.
  boolean isTaken(HandOn handOn) {
    return taken.contains(handOn.key());
  }

  private Optional<Given> byKey(Draft step) {
    var keys = step.keys.all();
    return keys.size() == 1
        ? answers.to(step, keys.iterator().next())
        : keys.stream().flatMap(key -> answers.to(step, key).stream()).min(Given.SUREST);
  }

  private Link link(Draft step, Given given, Strength strength) {
    if (step.expires == EventStore.NO_TIME) {
      step.expires = given.handOn().expires();
    }
    boolean isForService = given.giver().principal.kind() == PrincipalKind.SERVICE;
    var host = isForService ? words.host(step) : Optional.<Draft>empty();
    return new Link(
        host.isPresent() ? LinkKind.SERVICE_ROLE : given.handOn().kind(),
        strength,
        host.orElse(given.giver()).number,
        given.handOn().row());
  }

  private Optional<Given> begin(Draft step) {
    return step.created == EventStore.NO_TIME || step.principalId.isEmpty()
        ? Optional.empty()
        : begin(step, true).or(() -> begin(step, false));
  }

  private Optional<Given> begin(Draft step, boolean isGiverKnown) {
    return begin(step, false, isGiverKnown).or(() -> begin(step, true, isGiverKnown));
  }

  private Optional<Given> begin(Draft step, boolean isSignIn, boolean isGiverKnown) {
    var calls = begins.get(new Begin(step.principalId, isSignIn, isGiverKnown));
    return calls == null
        ? Optional.empty()
        : calls.nearest(step.created, within(isSignIn), given -> given.giver() != step);
  }

  /// Who signed in the tool that the session belongs to; nobody did for the session that did so.
  private Optional<Given> signIn(Draft step) {
    return step.caller
        .filter(caller -> step.kind == StepKind.SESSION)
        .map(caller -> signIns.get(caller.signInSession()))
        .filter(given -> given.giver() != step);
  }
}
