package org.trailglass.event;

import java.util.Optional;
import org.trailglass.event.IdentityAnswer.Basis;
import org.trailglass.event.IdentityAnswer.Ground;
import org.trailglass.event.IdentityAnswer.Verdict;

/// Answers the three questions from the type, and where the type does not tell, from the ARN, the
/// principal id or the key. Immutable.
final class IdentityAnswers {
  private final UserIdentity identity;
  private final Event event;
  private final IdentityType type;
  private final Basis basis;

  /// @param identity with its lines set; its answers are asked later
  IdentityAnswers(UserIdentity identity, Event event) {
    this.identity = identity;
    this.event = event;
    var byArn = identity.arn(IdentityField.ARN).flatMap(Arn::identityType);
    var byPrincipal = identity.value(IdentityField.PRINCIPAL).flatMap(IdentityType::ofPrincipal);
    if (identity.type().isSaid()) {
      this.type = identity.type();
      this.basis = Basis.TYPE;
    } else if (byArn.isPresent()) {
      this.type = byArn.get();
      this.basis = Basis.ARN;
    } else if (byPrincipal.isPresent()) {
      this.type = byPrincipal.get();
      this.basis = Basis.PRINCIPAL_ID;
    } else {
      this.type = identity.type();
      this.basis = Basis.NOTHING;
    }
  }

  IdentityAnswer rootOrUser() {
    return switch (type) {
      case ROOT, IAM_USER -> answer(Verdict.YES, ownCredentials());
      case ASSUMED_ROLE, ROLE -> answer(Verdict.NO, Ground.ROLE_SESSION);
      case FEDERATED_USER -> answer(Verdict.NO, Ground.FEDERATED_SESSION);
      case DIRECTORY,
          AWS_ACCOUNT,
          AWS_SERVICE,
          IDENTITY_CENTER_USER,
          SAML_USER,
          WEB_IDENTITY_USER,
          UNKNOWN,
          UNLISTED,
          MISSING ->
          neither(Verdict.YES);
    };
  }

  IdentityAnswer roleOrFederated() {
    return switch (type) {
      case ROOT, IAM_USER -> answer(Verdict.NO, ownCredentials());
      case ASSUMED_ROLE, ROLE -> answer(Verdict.YES, Ground.ROLE_SESSION);
      case FEDERATED_USER -> answer(Verdict.YES, Ground.FEDERATED_SESSION);
      case DIRECTORY,
          AWS_ACCOUNT,
          AWS_SERVICE,
          IDENTITY_CENTER_USER,
          SAML_USER,
          WEB_IDENTITY_USER,
          UNKNOWN,
          UNLISTED,
          MISSING ->
          neither(Verdict.NO);
    };
  }

  private Ground ownCredentials() {
    boolean isSession =
        key().equals(Optional.of(IdPrefix.ASIA))
            || !key().equals(Optional.of(IdPrefix.AKIA)) && hasUnder(Fields.SESSION_CONTEXT);
    if (type == IdentityType.IAM_USER) {
      return isSession ? Ground.IAM_USER_SESSION : Ground.IAM_USER;
    }
    if (identity.value(IdentityField.ASSUMED_ROOT).filter("true"::equals).isPresent()) {
      return Ground.ASSUMED_ROOT;
    }
    return isSession ? Ground.ROOT_SESSION : Ground.ROOT;
  }

  /// The answer for who is neither root, user, role nor federated user.
  ///
  /// @param longTermKey what a long-term key would mean for the question
  private IdentityAnswer neither(Verdict longTermKey) {
    return switch (type) {
      case DIRECTORY -> answer(Verdict.NO, Ground.DIRECTORY_USER);
      case AWS_SERVICE -> answer(Verdict.NO, Ground.AWS_SERVICE);
      case IDENTITY_CENTER_USER -> answer(Verdict.NO, Ground.IDENTITY_CENTER_USER);
      case SAML_USER -> answer(Verdict.NO, Ground.SAML_ASSERTION);
      case WEB_IDENTITY_USER -> answer(Verdict.NO, Ground.WEB_IDENTITY_TOKEN);
      case AWS_ACCOUNT ->
          isAnonymous()
              ? answer(Verdict.NO, Ground.ANONYMOUS)
              : answer(Verdict.NOT_SAID, Ground.OTHER_ACCOUNT);
      case ROOT, IAM_USER, ASSUMED_ROLE, ROLE, FEDERATED_USER, UNKNOWN, UNLISTED, MISSING ->
          byKey(longTermKey);
    };
  }

  private IdentityAnswer byKey(Verdict longTermKey) {
    var key = identity.value(IdentityField.ACCESS_KEY).orElse("");
    if (key().equals(Optional.of(IdPrefix.AKIA))) {
      return new IdentityAnswer(longTermKey, Ground.LONG_TERM_KEY, Basis.KEY, key);
    }
    if (key().equals(Optional.of(IdPrefix.ASIA))) {
      return new IdentityAnswer(Verdict.NOT_SAID, Ground.TEMPORARY_KEY, Basis.KEY, key);
    }
    return notSaid();
  }

  private IdentityAnswer notSaid() {
    var written = event.first(Fields.IDENTITY_TYPE).orElse("");
    var ground = hasIdentity() ? Ground.TYPE_MISSING : Ground.NO_IDENTITY;
    if (identity.type() == IdentityType.UNKNOWN) {
      ground = Ground.TYPE_UNKNOWN;
    } else if (identity.type() == IdentityType.UNLISTED) {
      ground = Ground.TYPE_UNLISTED;
    }
    return new IdentityAnswer(Verdict.NOT_SAID, ground, Basis.NOTHING, written);
  }

  private boolean hasIdentity() {
    return hasUnder(Fields.USER_IDENTITY);
  }

  private boolean hasUnder(FieldPath path) {
    return event.under(path).stream().anyMatch(leaf -> !leaf.path().equals(path));
  }

  IdentityAnswer service() {
    var invokedBy = identity.value(IdentityField.INVOKED_BY);
    if (type == IdentityType.AWS_SERVICE) {
      return new IdentityAnswer(Verdict.YES, Ground.AWS_SERVICE, basis, invokedBy.orElse(""));
    }
    if (invokedBy.isPresent()) {
      return service(Ground.INVOKED_BY, invokedBy.get());
    }
    var linked = identity.arn(IdentityField.ISSUER_ARN).flatMap(Arn::linkedService);
    if (linked.isPresent()) {
      return service(Ground.SERVICE_LINKED_ROLE, linked.get());
    }
    var address = identity.value(IdentityField.SOURCE_ADDRESS).filter(IdentityAnswers::isService);
    if (address.isPresent()) {
      return service(Ground.SERVICE_ADDRESS, address.get());
    }
    if (basis == Basis.NOTHING && isServiceEvent()) {
      return service(Ground.SERVICE_EVENT, event.first(Fields.EVENT_SOURCE).orElse(""));
    }
    return basis == Basis.NOTHING
        ? notSaid()
        : new IdentityAnswer(Verdict.NO, Ground.NO_SERVICE, Basis.FIELD, "");
  }

  private static IdentityAnswer service(Ground ground, String name) {
    return new IdentityAnswer(Verdict.YES, ground, Basis.FIELD, name);
  }

  private static boolean isService(String address) {
    return address.startsWith("AWS Internal")
        || address.matches("[A-Za-z0-9.-]+\\.amazonaws\\.com(\\.cn)?");
  }

  private boolean isServiceEvent() {
    return event.first(Fields.EVENT_TYPE).filter("AwsServiceEvent"::equals).isPresent();
  }

  private boolean isAnonymous() {
    return IdentityNames.isAnonymous(
        identity.value(IdentityField.ACCOUNT), identity.value(IdentityField.PRINCIPAL));
  }

  private Optional<IdPrefix> key() {
    return identity.value(IdentityField.ACCESS_KEY).flatMap(IdPrefix::of);
  }

  private IdentityAnswer answer(Verdict verdict, Ground ground) {
    return new IdentityAnswer(verdict, ground, basis, subject());
  }

  /// The name that belongs to the type; empty if the record has none.
  private String subject() {
    var ownName = identity.value(IdentityField.USER_NAME);
    var byArn = identity.arn(IdentityField.ARN).map(Arn::lastName);
    Optional<String> name =
        switch (type) {
          case ROOT, AWS_ACCOUNT -> ownName.or(() -> identity.value(IdentityField.ACCOUNT));
          case ASSUMED_ROLE -> identity.roleName();
          case IAM_USER, ROLE, FEDERATED_USER -> ownName.or(() -> byArn);
          case AWS_SERVICE -> identity.value(IdentityField.INVOKED_BY);
          case IDENTITY_CENTER_USER -> identity.value(IdentityField.BEHALF_USER);
          case DIRECTORY, SAML_USER, WEB_IDENTITY_USER, UNKNOWN, UNLISTED, MISSING -> ownName;
        };
    return name.orElse("");
  }
}
