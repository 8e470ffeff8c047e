package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.trailglass.event.IdentityType;
import org.trailglass.store.EventStore;

/// Finds for each step the one before, by the surest link that the records tell. Which one is taken
/// does not depend on the order of the events in the files. One thread.
final class Parents {
  /// A session says to the second when it began, and so does the call.
  private static final long SAME_MOMENT = 1_000;

  /// A console session begins some seconds around its sign-in.
  private static final long SIGN_IN = 10_000;

  private final Steps steps;
  private final IntFunction<Optional<Draft>> stepOfRow;
  private final Map<String, List<HandOn>> byKey;
  private final Map<String, List<HandOn>> bySession;
  private final Map<String, List<HandOn>> passwords;

  /// @param stepOfRow the step of an event
  Parents(Steps steps, Collection<HandOn> handOns, IntFunction<Optional<Draft>> stepOfRow) {
    this.steps = steps;
    this.stepOfRow = stepOfRow;
    this.byKey = by(handOns, HandOn::key);
    this.bySession = by(handOns, HandOn::session);
    this.passwords =
        by(
            handOns.stream().filter(handOn -> handOn.kind() == LinkKind.SET_PASSWORD).toList(),
            handOn -> handOn.account() + '/' + handOn.user());
  }

  private static Map<String, List<HandOn>> by(
      Collection<HandOn> handOns, Function<HandOn, String> name) {
    var result = new HashMap<String, List<HandOn>>();
    for (var handOn : handOns) {
      if (!name.apply(handOn).isEmpty()) {
        result.computeIfAbsent(name.apply(handOn), n -> new ArrayList<>(1)).add(handOn);
      }
    }
    return result;
  }

  /// The link of a step; empty where its chain begins.
  Optional<Link> of(Draft step) {
    return byKey(step).or(() -> bySession(step)).or(() -> byWord(step)).or(() -> byPassword(step));
  }

  private Optional<Link> byKey(Draft step) {
    return step.keys.stream()
        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
        .flatMap(handOn -> given(step, handOn))
        .min(Given.SUREST)
        .map(given -> link(step, given, Strength.KEY));
  }

  /// A call with the step of who made it.
  private record Given(HandOn handOn, Draft giver, long distance) {
    /// A call across accounts is logged in both: the giver's account knows with which credentials.
    static final Comparator<Given> SUREST =
        Comparator.comparing((Given given) -> !given.giver.hasCredentials())
            .thenComparingLong(Given::distance)
            .thenComparingLong(given -> given.handOn.time())
            .thenComparing(given -> given.giver.name)
            .thenComparing(given -> given.handOn.kind());
  }

  private Stream<Given> given(Draft step, HandOn handOn) {
    return stepOfRow.apply(handOn.row()).stream()
        .filter(giver -> giver != step)
        .map(giver -> new Given(handOn, giver, 0));
  }

  private Link link(Draft step, Given given, Strength strength) {
    if (step.expires == EventStore.NO_TIME) {
      step.expires = given.handOn.expires();
    }
    boolean isForService = given.giver.principal.kind() == PrincipalKind.SERVICE;
    var host = isForService ? host(step) : Optional.<Draft>empty();
    return new Link(
        host.isPresent() ? LinkKind.SERVICE_ROLE : given.handOn.kind(),
        strength,
        host.orElse(given.giver).number,
        given.handOn.row());
  }

  /// The instance or function that uses the step's role.
  private Optional<Draft> host(Draft step) {
    return step.caller
        .filter(caller -> !caller.issuedTo().isEmpty())
        .map(caller -> steps.principal(Hosts.of(caller.issuedTo(), step.principal.account())));
  }

  private Optional<Link> bySession(Draft step) {
    if (step.created == EventStore.NO_TIME || step.principalId.isEmpty()) {
      return Optional.empty();
    }
    return bySession.getOrDefault(step.principalId, List.of()).stream()
        .filter(handOn -> isUnusedBy(step, handOn))
        .flatMap(handOn -> given(step, handOn))
        .map(given -> new Given(given.handOn, given.giver, distance(step, given.handOn)))
        .filter(given -> given.distance <= reach(given.handOn))
        .min(Given.SUREST)
        .map(given -> link(step, given, Strength.SESSION));
  }

  /// A call whose key another step has is the begin of that one.
  private boolean isUnusedBy(Draft step, HandOn handOn) {
    return handOn.key().isEmpty()
        || step.keys.contains(handOn.key())
        || steps.named(handOn.key()).isEmpty();
  }

  private static long distance(Draft step, HandOn handOn) {
    return handOn.time() == EventStore.NO_TIME
        ? Long.MAX_VALUE
        : Math.abs(handOn.time() - step.created);
  }

  private static long reach(HandOn handOn) {
    return handOn.kind() == LinkKind.SIGN_IN ? SIGN_IN : SAME_MOMENT;
  }

  /// What the records of the step say themselves.
  private Optional<Link> byWord(Draft step) {
    return step.caller.flatMap(
        caller -> {
          if (!caller.behalfUser().isEmpty() && step.kind == StepKind.SESSION) {
            return said(step, LinkKind.ON_BEHALF_OF, Strength.STATED, behalf(caller, step));
          }
          if (!caller.issuedTo().isEmpty() && step.kind == StepKind.SESSION) {
            return said(
                step,
                LinkKind.SERVICE_ROLE,
                caller.isIssueStated() ? Strength.STATED : Strength.SUGGESTED,
                host(step).orElseThrow());
          }
          if (isOfIdentityCenter(step)) {
            return said(step, LinkKind.SESSION_NAME, Strength.STATED, personAt(step));
          }
          return issuer(caller)
              .flatMap(by -> said(step, LinkKind.GET_FEDERATION_TOKEN, Strength.STATED, by));
        });
  }

  /// IAM Identity Center alone gives out these roles, and names the session like the person.
  private static boolean isOfIdentityCenter(Draft step) {
    return step.kind == StepKind.SESSION
        && step.principal.name().startsWith("AWSReservedSSO_")
        && !step.sessionName.isEmpty();
  }

  private Draft personAt(Draft step) {
    var name = step.sessionName;
    return steps.principal(new Principal(PrincipalKind.IDENTITY_CENTER, name, name, ""));
  }

  private Draft behalf(Caller caller, Draft step) {
    var id = caller.behalfUser();
    return steps.principal(
        new Principal(PrincipalKind.IDENTITY_CENTER, id, id, step.principal.account()));
  }

  /// A federated user's records name the user or the root whose credentials made the session.
  private Optional<Draft> issuer(Caller caller) {
    var issuer = caller.issuer();
    if (caller.type() != IdentityType.FEDERATED_USER || issuer.arn().isEmpty()) {
      return Optional.empty();
    }
    var kind = issuer.arn().endsWith(":root") ? PrincipalKind.ROOT : PrincipalKind.USER;
    var name = kind == PrincipalKind.ROOT ? "root" : issuer.name();
    return Optional.of(steps.principal(new Principal(kind, issuer.arn(), name, caller.account())));
  }

  private static Optional<Link> said(Draft step, LinkKind kind, Strength strength, Draft by) {
    return by == step
        ? Optional.empty()
        : Optional.of(new Link(kind, strength, by.number, step.activity.firstRow()));
  }

  /// Who set the password with which a user signed in: the last call before the first sign-in.
  private Optional<Link> byPassword(Draft step) {
    if (step.hasCredentials() || step.principal.kind() != PrincipalKind.USER) {
      return Optional.empty();
    }
    var name = step.principal.account() + '/' + step.principal.name();
    return passwords.getOrDefault(name, List.of()).stream()
        .filter(handOn -> handOn.time() <= step.activity.first())
        .flatMap(handOn -> given(step, handOn))
        .filter(given -> !given.giver.principal.id().equals(step.principal.id()))
        .max(
            Comparator.comparingLong((Given given) -> given.handOn.time())
                .thenComparing(given -> given.giver.name))
        .map(given -> link(step, given, Strength.SUGGESTED));
  }
}
