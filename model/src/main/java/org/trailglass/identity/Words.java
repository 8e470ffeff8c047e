package org.trailglass.identity;

import java.util.Optional;
import org.trailglass.event.IdentityType;

/// Links that the records of a step say themselves. One thread.
final class Words {
  /// IAM keeps this path for the roles that Identity Center makes; their name anybody may choose.
  private static final String IDENTITY_CENTER_PATH = ":role/aws-reserved/sso.amazonaws.com/";

  private static final String IDENTITY_CENTER_ROLE = "AWSReservedSSO_";

  private final Steps steps;

  Words(Steps steps) {
    this.steps = steps;
  }

  /// The link that the step's records tell.
  Optional<Link> of(Draft step) {
    return step.caller.flatMap(caller -> of(step, caller));
  }

  private Optional<Link> of(Draft step, Caller caller) {
    if (step.kind == StepKind.SESSION && !caller.behalfUser().isEmpty()) {
      return said(step, LinkKind.ON_BEHALF_OF, true, behalf(caller, step));
    }
    if (step.kind == StepKind.SESSION && !caller.issuedTo().isEmpty()) {
      return said(step, LinkKind.SERVICE_ROLE, caller.isIssueStated(), host(step).orElseThrow());
    }
    if (isOfIdentityCenter(step)) {
      boolean isStated = caller.issuer().arn().contains(IDENTITY_CENTER_PATH);
      return said(step, LinkKind.SESSION_NAME, isStated, personAt(step));
    }
    return issuer(caller).flatMap(by -> said(step, LinkKind.GET_FEDERATION_TOKEN, true, by));
  }

  /// @param isStated whether AWS says so, and not just a name that somebody chose
  private static Optional<Link> said(Draft step, LinkKind kind, boolean isStated, Draft by) {
    var strength = isStated ? Strength.STATED : Strength.SUGGESTED;
    return by == step
        ? Optional.empty()
        : Optional.of(new Link(kind, strength, by.number, step.activity.firstRow()));
  }

  /// The instance or function that uses the step's role.
  Optional<Draft> host(Draft step) {
    return step.caller
        .filter(caller -> !caller.issuedTo().isEmpty())
        .map(caller -> steps.principal(Hosts.of(caller.issuedTo(), step.principal.account())));
  }

  /// IAM Identity Center names a session like the person.
  private static boolean isOfIdentityCenter(Draft step) {
    return step.kind == StepKind.SESSION
        && step.principal.name().startsWith(IDENTITY_CENTER_ROLE)
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
    return caller.type() == IdentityType.FEDERATED_USER ? steps.issuer(caller) : Optional.empty();
  }
}
