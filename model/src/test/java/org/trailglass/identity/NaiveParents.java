package org.trailglass.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trailglass.store.EventStore;

/// Looks among all calls for the one that gave a step its credentials.
record NaiveParents(NaiveLineage lineage, List<NaiveCall> calls) {
  private static final long DAY = 24 * 3_600_000L;
  private static final String PORTAL_ROLE = "AWSReservedSSO_";

  /// The link that records prove or state, or that a password suggests.
  Optional<NaiveStep.Link> proved(NaiveStep step) {
    return byKey(step)
        .or(() -> bySession(step))
        .or(() -> bySignIn(step))
        .or(() -> stated(step))
        .or(() -> Optional.ofNullable(lineage.byPassword.get(step.name)));
  }

  /// The calls that are meant, made by somebody else than the step, the surest first.
  private Stream<NaiveCall> surest(NaiveStep step, Predicate<NaiveCall> isMeant) {
    return surest(isMeant).filter(call -> giver(call).orElseThrow() != step);
  }

  private Stream<NaiveCall> surest(Predicate<NaiveCall> isMeant) {
    return calls.stream()
        .filter(isMeant)
        .filter(call -> giver(call).isPresent())
        .sorted(
            Comparator.comparing((NaiveCall call) -> !isKnown(call))
                .thenComparing(NaiveCall::time)
                .thenComparing(call -> giver(call).orElseThrow(), NaiveStep.BY_NAME)
                .thenComparing(NaiveCall::kind)
                .thenComparing(call -> call.expires().orElse(EventStore.NO_TIME)));
  }

  private Optional<NaiveStep> giver(NaiveCall call) {
    return lineage.step(call.event());
  }

  private boolean isKnown(NaiveCall call) {
    return giver(call).orElseThrow().kind != StepKind.PRINCIPAL;
  }

  private Optional<NaiveStep.Link> byKey(NaiveStep step) {
    return surest(step, call -> step.keys.contains(call.key()) && fits(call, step))
        .findFirst()
        .map(call -> link(step, call, Strength.KEY));
  }

  /// Whether a call does not say that it gave its key to somebody else.
  private static boolean fits(NaiveCall call, NaiveStep step) {
    if (step.principalId().isEmpty() && step.principal.kind() != PrincipalKind.USER) {
      return true;
    }
    var account = step.principal.account() + '/';
    return call.receiver().isEmpty()
        || call.receiver().equals(step.principalId())
        || call.receiver().equals(account + step.principal.name())
        || call.receiver().equals(account + step.told.map(NaiveEvent::name).orElse(""));
  }

  private NaiveStep.Link link(NaiveStep step, NaiveCall call, Strength strength) {
    var giver = giver(call).orElseThrow();
    var host =
        giver.principal.kind() == PrincipalKind.SERVICE
            ? step.told.map(NaiveEvent::issuedTo).filter(id -> !id.isEmpty())
            : Optional.<String>empty();
    return new NaiveStep.Link(
        host.isPresent() ? LinkKind.SERVICE_ROLE : call.kind(),
        strength,
        host.map(id -> lineage.principal(host(id, step))).orElse(giver.name),
        call.event(),
        call.expires());
  }

  private static Principal host(String id, NaiveStep step) {
    return id.startsWith("arn:")
        ? new Principal(
            PrincipalKind.FUNCTION, id, id.substring(id.lastIndexOf(':') + 1), id.split(":")[4])
        : new Principal(PrincipalKind.INSTANCE, id, id, step.principal.account());
  }

  /// A call that names the step's session and was made when it began: one whose caller is known
  /// before others, a call before a sign-in, the nearest before others.
  private Optional<NaiveStep.Link> bySession(NaiveStep step) {
    if (step.created == EventStore.NO_TIME || step.principalId().isEmpty()) {
      return Optional.empty();
    }
    Comparator<NaiveCall> order =
        Comparator.comparing((NaiveCall call) -> !isKnown(call))
            .thenComparing(call -> call.kind() == LinkKind.SIGN_IN)
            .thenComparing(call -> Math.abs(call.time() - step.created))
            .thenComparing(call -> call.time() > step.created);
    var found = surest(step, call -> isBegin(call, step)).min(order);
    found.map(NaiveCall::key).filter(key -> !key.isEmpty()).ifPresent(step.keys::add);
    return found.map(call -> link(step, call, Strength.SESSION));
  }

  private boolean isBegin(NaiveCall call, NaiveStep step) {
    long within = call.kind() == LinkKind.SIGN_IN ? 10_000 : 1_000;
    boolean isOfOther =
        lineage.steps.values().stream()
            .filter(other -> other.name.isOfCredentials() && other.name.text().equals(call.key()))
            .anyMatch(other -> fits(call, other));
    return call.session().equals(step.principalId())
        && !isOfOther
        && Math.abs(call.time() - step.created) <= within;
  }

  /// The first call that names the sign-in which the session names, if somebody else made it.
  private Optional<NaiveStep.Link> bySignIn(NaiveStep step) {
    var arn = step.told.map(NaiveEvent::signInSession).orElse("");
    return !step.isSession() || arn.isEmpty()
        ? Optional.empty()
        : surest(call -> call.signInSession().equals(arn))
            .findFirst()
            .filter(call -> giver(call).orElseThrow() != step)
            .map(call -> link(step, call, Strength.SESSION));
  }

  /// What the step's own records say.
  private Optional<NaiveStep.Link> stated(NaiveStep step) {
    var told = step.told.orElse(null);
    if (told == null) {
      return Optional.empty();
    }
    var person = told.identity("onBehalfOf.userId");
    if (step.isSession() && !person.isEmpty()) {
      return said(step, LinkKind.ON_BEHALF_OF, true, person(person, step.principal.account()));
    }
    if (step.isSession() && !told.issuedTo().isEmpty()) {
      var host = host(told.issuedTo(), step);
      return said(step, LinkKind.SERVICE_ROLE, told.isIssueStated(), host);
    }
    if (step.isSession()
        && step.principal.name().startsWith(PORTAL_ROLE)
        && !step.sessionName().isEmpty()) {
      boolean isStated = told.issuer("arn").contains(":role/aws-reserved/sso.amazonaws.com/");
      return said(step, LinkKind.SESSION_NAME, isStated, person(step.sessionName(), ""));
    }
    return told.type().equals("FederatedUser") && !told.issuer("arn").isEmpty()
        ? said(step, LinkKind.GET_FEDERATION_TOKEN, true, issuer(told))
        : Optional.empty();
  }

  private static Principal person(String id, String account) {
    return new Principal(PrincipalKind.IDENTITY_CENTER, id, id, account);
  }

  private Principal issuer(NaiveEvent event) {
    var arn = event.issuer("arn");
    var known = lineage.principals.arnOf(event.issuer("principalId"));
    var account = NaiveEvent.first(event.identity("accountId"), arn.split(":")[4]);
    return arn.endsWith(":root")
        ? new Principal(PrincipalKind.ROOT, arn, "root", account)
        : new Principal(
            PrincipalKind.USER, known.isEmpty() ? arn : known, event.issuer("userName"), account);
  }

  private Optional<NaiveStep.Link> said(
      NaiveStep step, LinkKind kind, boolean isStated, Principal by) {
    var parent = lineage.principal(by);
    var strength = isStated ? Strength.STATED : Strength.SUGGESTED;
    return parent.equals(step.name)
        ? Optional.empty()
        : Optional.of(
            new NaiveStep.Link(
                kind, strength, parent, step.first().orElseThrow(), Optional.empty()));
  }

  /// The last who set a user's password in the day before the user's first sign-in, if the user had
  /// no credentials then.
  Optional<NaiveStep.Link> byPassword(NaiveStep step) {
    var signIn = firstSignIn(step);
    if (step.kind != StepKind.PRINCIPAL
        || step.principal.kind() != PrincipalKind.USER
        || signIn.isEmpty()) {
      return Optional.empty();
    }
    var set = surest(call -> isPasswordOf(step, call, signIn.getAsLong())).toList();
    long last = set.stream().mapToLong(NaiveCall::time).max().orElse(0);
    return set.stream()
        .filter(call -> call.time() == last)
        .findFirst()
        .filter(call -> last >= signIn.getAsLong() - DAY && !hadUsedCredentials(step, last))
        .map(call -> link(step, call, Strength.SUGGESTED));
  }

  /// When a step's first sign-in was.
  OptionalLong firstSignIn(NaiveStep step) {
    return calls.stream()
        .filter(call -> call.kind() == LinkKind.SIGN_IN)
        .filter(call -> giver(call).filter(by -> by == step).isPresent())
        .mapToLong(NaiveCall::time)
        .min();
  }

  private boolean isPasswordOf(NaiveStep step, NaiveCall call, long signIn) {
    var user = step.principal.id();
    return call.kind() == LinkKind.SET_PASSWORD
        && call.time() <= signIn
        && lineage.principals.userNamed(call.account(), call.user()).equals(user)
        && giver(call).filter(by -> by.principal.id().equals(user)).isEmpty();
  }

  private boolean hadUsedCredentials(NaiveStep user, long time) {
    return lineage.steps.values().stream()
        .filter(step -> step.kind != StepKind.PRINCIPAL)
        .filter(step -> step.principal.id().equals(user.principal.id()))
        .flatMap(step -> step.events.stream())
        .anyMatch(event -> event.time().orElseThrow().toEpochMilli() < time);
  }
}
