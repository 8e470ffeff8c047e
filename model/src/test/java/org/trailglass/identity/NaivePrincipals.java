package org.trailglass.identity;

import static org.trailglass.identity.NaiveEvent.afterSlash;
import static org.trailglass.identity.NaiveEvent.beforeColon;
import static org.trailglass.identity.NaiveEvent.first;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who made an event, told from all events.
final class NaivePrincipals {
  private final List<NaiveEvent> events;
  private final Map<NaiveEvent, Optional<Principal>> known = new HashMap<>();

  NaivePrincipals(List<NaiveEvent> events) {
    this.events = events;
    events.forEach(event -> known.put(event, tell(event)));
  }

  /// Who made an event; empty if it says nothing of it.
  Optional<Principal> of(NaiveEvent event) {
    return known.getOrDefault(event, Optional.empty());
  }

  private Optional<Principal> tell(NaiveEvent event) {
    var account = first(event.identity("accountId"), accountOf(event));
    return switch (event.type()) {
      case "Root" -> {
        var arn = event.identity("arn");
        var id = arn.endsWith(":root") ? arn : "arn:aws:iam::" + account + ":root";
        yield Optional.of(new Principal(PrincipalKind.ROOT, id, event.name(), account));
      }
      case "IAMUser" -> Optional.of(user(event, account));
      case "AssumedRole", "Role" -> Optional.of(role(event, account));
      case "FederatedUser" ->
          named(
              PrincipalKind.FEDERATED,
              first(event.identity("arn"), event.principalId()),
              event,
              account);
      case "SAMLUser", "WebIdentityUser" ->
          named(PrincipalKind.FEDERATED, event.principalId(), event, account);
      case "Directory" -> named(PrincipalKind.DIRECTORY, event.name(), event, account);
      case "AWSService" ->
          named(PrincipalKind.SERVICE, event.identity("invokedBy"), event, account);
      case "IdentityCenterUser" ->
          named(PrincipalKind.IDENTITY_CENTER, event.identity("onBehalfOf.userId"), event, account);
      case "AWSAccount" -> stranger(event, account);
      default ->
          event.identity("invokedBy").isEmpty()
              ? named(
                  PrincipalKind.UNKNOWN, first(event.identity("arn"), event.name()), event, account)
              : named(PrincipalKind.SERVICE, event.identity("invokedBy"), event, account);
    };
  }

  private static Optional<Principal> named(
      PrincipalKind kind, String id, NaiveEvent event, String account) {
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new Principal(kind, id, first(event.name(), id), account));
  }

  private static String accountOf(NaiveEvent event) {
    var arn = first(event.identity("arn"), event.issuer("arn"));
    return arn.isEmpty() ? "" : arn.split(":")[4];
  }

  private Principal user(NaiveEvent event, String account) {
    var hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";
    if (event.name().equals(hidden)) {
      return new Principal(PrincipalKind.UNKNOWN, account + '/' + hidden, hidden, account);
    }
    var arn = arnOf(event.principalId());
    var known = arn.isEmpty() ? event.identity("arn") : arn;
    var id = first(known, first(event.principalId(), account + '/' + event.name()));
    var name = known.startsWith("arn:") ? afterSlash(known) : event.name();
    return new Principal(PrincipalKind.USER, id, name, account);
  }

  private Principal role(NaiveEvent event, String account) {
    var id = first(event.issuer("principalId"), beforeColon(event.principalId()));
    var own = event.identity("arn");
    var parts = own.split("[:/]");
    var ofSession =
        own.contains(":assumed-role/") ? "arn:aws:iam::" + parts[4] + ":role/" + parts[6] : own;
    var arn = first(arnOf(id), first(event.issuer("arn"), ofSession));
    var called = event.name().equals(event.principalId()) ? id : event.name();
    var name = first(event.issuer("userName"), arn.isEmpty() ? called : afterSlash(arn));
    return new Principal(
        PrincipalKind.ROLE,
        first(arn, first(id, name)),
        name,
        arn.isEmpty() ? account : arn.split(":")[4]);
  }

  private Optional<Principal> stranger(NaiveEvent event, String account) {
    if (event.identity("accountId").equals("ANONYMOUS_PRINCIPAL")) {
      return Optional.of(
          new Principal(PrincipalKind.ANONYMOUS, "ANONYMOUS_PRINCIPAL", "anonymous", ""));
    }
    var arn = arnOf(beforeColon(event.principalId()));
    if (!arn.isEmpty()) {
      boolean isUser = event.principalId().startsWith("AIDA");
      var kind = isUser ? PrincipalKind.USER : PrincipalKind.ROLE;
      return Optional.of(new Principal(kind, arn, afterSlash(arn), account));
    }
    return named(
        PrincipalKind.ACCOUNT,
        first(event.identity("accountId"), event.principalId()),
        event,
        account);
  }

  /// The ARN of a unique id; a user whose ARNs others had too is told by the unique id.
  String arnOf(String id) {
    var arns = arnsOf(id);
    if (!id.startsWith("AIDA") || arns.isEmpty()) {
      return arns.stream().findFirst().orElse("");
    }
    return arns.stream().filter(arn -> bearers(arn).equals(Set.of(id))).findFirst().orElse(id);
  }

  private TreeSet<String> arnsOf(String id) {
    var arns = new TreeSet<String>();
    for (var event : events) {
      if (id.startsWith("AIDA") && event.principalId().equals(id)) {
        arns.add(event.identity("arn"));
      }
      if (!id.isEmpty() && event.issuer("principalId").equals(id)) {
        arns.add(event.issuer("arn"));
      }
    }
    arns.remove("");
    return arns;
  }

  private Set<String> bearers(String arn) {
    var ids = new TreeSet<String>();
    for (var event : events) {
      if (event.identity("arn").equals(arn)) {
        ids.add(event.principalId());
      }
      if (event.issuer("arn").equals(arn)) {
        ids.add(event.issuer("principalId"));
      }
    }
    ids.removeIf(id -> !id.startsWith("AIDA"));
    return ids;
  }

  /// The same principal as the record says it that says most.
  Principal known(Principal principal) {
    return events.stream()
        .flatMap(event -> of(event).stream())
        .filter(other -> other.id().equals(principal.id()))
        .max(
            Comparator.comparing(Principal::name)
                .thenComparing(Principal::account)
                .thenComparing(Principal::kind))
        .orElse(principal);
  }

  /// The id of the user who has or had a name.
  String userNamed(String account, String name) {
    var ids = new TreeSet<String>();
    for (var event : events) {
      var who = of(event).filter(user -> user.kind() == PrincipalKind.USER).orElse(null);
      if (who != null
          && who.account().equals(account)
          && (who.name().equals(name) || event.name().equals(name))) {
        ids.add(who.id());
      }
    }
    return ids.isEmpty() ? "arn:aws:iam::" + account + ":user/" + name : ids.first();
  }
}
