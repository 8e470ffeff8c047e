package org.trailglass.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trailglass.event.Arn;
import org.trailglass.event.IdPrefix;

/// Tells who a caller is. Records name the same principal by its ARN or by its unique id: some say
/// both, and from these it is learnt for all. Any thread.
final class Principals {
  /// Instead of the name with which somebody failed to sign in: it may be a password.
  private static final String HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";

  private static final String USUAL_PARTITION = "aws";
  private static final String ANONYMOUS = "ANONYMOUS_PRINCIPAL";

  /// By unique id (AIDA…, AROA…), what the principal is told by: its ARN, if no other user has or
  /// had the same.
  private final Map<String, String> arnOf = new HashMap<>();

  /// The ARNs of roles, which very many callers and calls share, each taken apart once.
  private final Map<String, Optional<Arn>> arns = new ConcurrentHashMap<>();

  /// By account, the partition that it is in, where that is not the usual one: China, GovCloud.
  private final Map<String, String> partitionOf = new HashMap<>();

  Principals(Collection<Caller> callers) {
    var users = new UserArns();
    for (var caller : callers) {
      learnPartition(caller.arn());
      learnPartition(caller.issuer().arn());
      learn(caller.issuer().id(), caller.issuer().arn(), users);
      if (isUser(caller.principalId())) {
        learn(caller.principalId(), caller.arn(), users);
      }
    }
    arnOf.putAll(users.own());
  }

  private void learn(String id, String arn, UserArns users) {
    if (id.isEmpty() || arn.isEmpty()) {
      return;
    }
    if (isUser(id)) {
      users.add(id, arn);
    } else {
      arnOf.merge(id, arn, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private void learnPartition(String arn) {
    if (arn.isEmpty() || arn.startsWith("arn:" + USUAL_PARTITION + ":")) {
      return;
    }
    Arn.parse(arn)
        .filter(parsed -> !parsed.account().isEmpty())
        .filter(parsed -> !parsed.partition().equals(USUAL_PARTITION))
        .ifPresent(
            parsed ->
                partitionOf.merge(
                    parsed.account(),
                    parsed.partition(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
  }

  /// The ARN of somebody in an account of whom no record says it: an account is in one partition,
  /// which the ARNs of others in it tell.
  String arn(String account, String resource) {
    var partition = partitionOf.getOrDefault(account, USUAL_PARTITION);
    return "arn:" + partition + ":iam::" + account + ':' + resource;
  }

  private static boolean isUser(String id) {
    return id.startsWith(IdPrefix.AIDA.name());
  }

  /// Who a caller is; empty if the record says nothing of it.
  Optional<Principal> of(Caller caller) {
    return switch (caller.type()) {
      case ROOT -> Optional.of(root(caller));
      case IAM_USER -> Optional.of(user(caller));
      case ASSUMED_ROLE, ROLE -> Optional.of(role(caller));
      case FEDERATED_USER ->
          named(PrincipalKind.FEDERATED, first(caller.arn(), caller.principalId()), caller);
      case SAML_USER, WEB_IDENTITY_USER ->
          named(PrincipalKind.FEDERATED, first(caller.principalId(), caller.name()), caller);
      case DIRECTORY -> named(PrincipalKind.DIRECTORY, caller.name(), caller);
      case AWS_SERVICE -> named(PrincipalKind.SERVICE, caller.invokedBy(), caller);
      case IDENTITY_CENTER_USER ->
          named(PrincipalKind.IDENTITY_CENTER, caller.behalfUser(), caller);
      case AWS_ACCOUNT -> ofAccount(caller);
      case UNKNOWN, UNLISTED, MISSING -> unsaid(caller);
    };
  }

  private Principal root(Caller caller) {
    var account = account(caller);
    var arn = caller.arn().endsWith(":root") ? caller.arn() : arn(account, "root");
    return new Principal(PrincipalKind.ROOT, arn, first(caller.name(), "root"), account);
  }

  private Principal user(Caller caller) {
    var account = account(caller);
    if (caller.name().equals(HIDDEN)) {
      return new Principal(PrincipalKind.UNKNOWN, account + '/' + HIDDEN, HIDDEN, account);
    }
    var known = arnOf.getOrDefault(caller.principalId(), caller.arn());
    var id = first(known, first(caller.principalId(), account + '/' + caller.name()));
    return new Principal(PrincipalKind.USER, id, lastName(known, caller.name()), account);
  }

  private Principal role(Caller caller) {
    var issuer = caller.issuer().id();
    var id = issuer.isEmpty() ? roleId(caller.principalId()) : issuer;
    var told = first(arnOf.getOrDefault(id, ""), caller.issuer().arn());
    var arn = told.isEmpty() ? roleArn(caller) : told;
    // Without ARN and name a session is called by its principal id, which has the session's name.
    var called = caller.name().equals(caller.principalId()) ? id : caller.name();
    var issued = caller.issuer().name();
    var name = issued.isEmpty() ? lastName(arn, called) : issued;
    var account = arn(arn).map(Arn::account).orElseGet(() -> account(caller));
    return new Principal(PrincipalKind.ROLE, first(arn, first(id, name)), name, account);
  }

  private static String roleId(String principalId) {
    int colon = principalId.indexOf(':');
    return colon < 0 ? principalId : principalId.substring(0, colon);
  }

  private Optional<Arn> arn(String text) {
    return arns.computeIfAbsent(text, Arn::parse);
  }

  /// A session's ARN has the role's name, though not its path.
  private static String roleArn(Caller caller) {
    return Arn.parse(caller.arn())
        .filter(arn -> arn.assumedRole().isPresent())
        .map(
            arn ->
                "arn:%s:iam::%s:role/%s"
                    .formatted(arn.partition(), arn.account(), arn.assumedRole().orElseThrow()))
        .orElse(caller.arn());
  }

  private Optional<Principal> ofAccount(Caller caller) {
    if (caller.account().equals(ANONYMOUS) || caller.principalId().equals(ANONYMOUS)) {
      return Optional.of(new Principal(PrincipalKind.ANONYMOUS, ANONYMOUS, "anonymous", ""));
    }
    var arn = arnOf.getOrDefault(roleId(caller.principalId()), "");
    if (!arn.isEmpty()) {
      var kind = isUser(caller.principalId()) ? PrincipalKind.USER : PrincipalKind.ROLE;
      return Optional.of(new Principal(kind, arn, lastName(arn, arn), account(caller)));
    }
    return named(PrincipalKind.ACCOUNT, first(caller.account(), caller.principalId()), caller);
  }

  /// The user or the root whose credentials made a federated user's session, if the record names
  /// one.
  Optional<Principal> issuer(Caller caller) {
    var issuer = caller.issuer();
    if (issuer.arn().isEmpty()) {
      return Optional.empty();
    }
    boolean isRoot = issuer.arn().endsWith(":root");
    return Optional.of(
        new Principal(
            isRoot ? PrincipalKind.ROOT : PrincipalKind.USER,
            arnOf.getOrDefault(issuer.id(), issuer.arn()),
            isRoot ? "root" : issuer.name(),
            account(caller)));
  }

  private static Optional<Principal> unsaid(Caller caller) {
    return caller.invokedBy().isEmpty()
        ? named(PrincipalKind.UNKNOWN, first(caller.arn(), caller.name()), caller)
        : named(PrincipalKind.SERVICE, caller.invokedBy(), caller);
  }

  private static Optional<Principal> named(PrincipalKind kind, String id, Caller caller) {
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new Principal(kind, id, first(caller.name(), id), account(caller)));
  }

  /// Who is given credentials by a call that takes a role or makes a federated user; empty if the
  /// call does not tell.
  Optional<Principal> given(HandOn handOn) {
    var arn = arnOf.getOrDefault(roleId(handOn.session()), handOn.givenTo());
    return arn(arn)
        .map(
            parsed ->
                new Principal(
                    handOn.kind() == LinkKind.GET_FEDERATION_TOKEN
                        ? PrincipalKind.FEDERATED
                        : PrincipalKind.ROLE,
                    arn,
                    parsed.lastName().isEmpty() ? arn : parsed.lastName(),
                    parsed.account()));
  }

  private static String account(Caller caller) {
    return first(
        caller.account(),
        Arn.parse(first(caller.arn(), caller.issuer().arn())).map(Arn::account).orElse(""));
  }

  private static String lastName(String arn, String otherwise) {
    return Arn.parse(arn).map(Arn::lastName).filter(name -> !name.isEmpty()).orElse(otherwise);
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
