package org.trailglass.reach;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;

/// Tells what lets somebody in again, or lets somebody more, from what any deployment leaves: a
/// role that only services take, a policy in a role without rights over identities. Where a
/// document cannot be read, it counts as a way in. Immutable; any thread.
///
/// The places are those of policy documents: IAM user guide, "IAM JSON policy elements reference".
record WaysIn(EventStore store) {
  private static final String REQUEST = "requestParameters";

  /// Who may have the rights of others: services whose calls give credentials or rights.
  private static final List<String> OVER_IDENTITIES = List.of("*", "iam:", "sts:");

  /// Whether what a call made is a way in.
  ///
  /// @param row of the call
  boolean isOne(LastingKind kind, int row) {
    return switch (kind) {
      case USER,
          ACCESS_KEY,
          LOGIN_PROFILE,
          TRUST_POLICY,
          USER_POLICY,
          USER_ATTACHMENT,
          ROLE_ATTACHMENT,
          GROUP_ATTACHMENT,
          MEMBERSHIP,
          BOUNDARY_OF_USER,
          BOUNDARY_OF_ROLE,
          SAML_PROVIDER,
          OPEN_ID_PROVIDER,
          SSH_KEY,
          CERTIFICATE,
          SERVICE_CREDENTIAL ->
          true;
      case ROLE -> !isForServices(row);
      case ROLE_POLICY, GROUP_POLICY, POLICY_VERSION -> isOverIdentities(row);
      case GROUP,
          POLICY,
          INSTANCE_PROFILE,
          PROFILE_ROLE,
          MFA_DEVICE,
          FUNCTION_PERMISSION,
          KEY_GRANT ->
          false;
    };
  }

  private boolean isForServices(int row) {
    return !values(row, "assumeRolePolicyDocument.Statement.Principal.Service").isEmpty()
        && Stream.of("", ".AWS", ".Federated", ".CanonicalUser")
            .map(who -> values(row, "assumeRolePolicyDocument.Statement.Principal" + who))
            .allMatch(List::isEmpty);
  }

  private boolean isOverIdentities(int row) {
    var actions = values(row, "policyDocument.Statement.Action");
    return actions.isEmpty()
        || !values(row, "policyDocument.Statement.NotAction").isEmpty()
        || actions.stream()
            .map(action -> action.toLowerCase(Locale.ROOT))
            .anyMatch(action -> OVER_IDENTITIES.stream().anyMatch(action::startsWith));
  }

  private List<String> values(int row, String place) {
    return store.values(row, FieldPath.parse(REQUEST + "." + place));
  }
}
