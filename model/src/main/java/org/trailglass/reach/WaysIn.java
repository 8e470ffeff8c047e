package org.trailglass.reach;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.store.EventStore;

/// Tells what lets somebody in again, or lets somebody more, from what any deployment leaves: a
/// role that only services take, a policy without rights over identities, a permission for the
/// own account. Whoever puts code into a function has the rights of its role. Where a policy
/// document cannot be read, it counts as a way in. Immutable; any thread.
///
/// The places are those of policy documents: IAM user guide, "IAM JSON policy elements reference".
record WaysIn(EventStore store) {
  private static final String REQUEST = "requestParameters";

  /// The kind of authentication of a function's address that asks for none.
  private static final String ANYBODY = "NONE";

  /// Services whose calls give credentials or rights, or run code with the rights of others.
  private static final List<String> OVER_IDENTITIES =
      List.of("iam", "sts", "sso", "organizations", "lambda", "secretsmanager");

  private static final Pattern WILDCARD = Pattern.compile("[*?]");

  /// Whether what a call made is a way in.
  ///
  /// @param row of the call
  boolean isOne(LastingKind kind, int row) {
    return switch (kind) {
      case USER,
          ACCESS_KEY,
          ACTIVATED_KEY,
          LOGIN_PROFILE,
          TRUST_POLICY,
          USER_POLICY,
          USER_ATTACHMENT,
          ROLE_ATTACHMENT,
          GROUP_ATTACHMENT,
          MEMBERSHIP,
          DEFAULT_VERSION,
          BOUNDARY_OF_USER,
          BOUNDARY_OF_ROLE,
          PROFILE_ROLE,
          SAML_PROVIDER,
          OPEN_ID_PROVIDER,
          MFA_OF_USER,
          SSH_KEY,
          CERTIFICATE,
          SERVICE_CREDENTIAL,
          TRUST_ANCHOR,
          ANYWHERE_PROFILE,
          FUNCTION_CODE,
          FUNCTION_LAYERS ->
          true;
      case ROLE -> !isForServices(row);
      case ROLE_POLICY, GROUP_POLICY, POLICY, POLICY_VERSION -> isOverIdentities(row);
      case FUNCTION_URL -> values(row, "authType").contains(ANYBODY);
      case FUNCTION_PERMISSION ->
          values(row, "functionUrlAuthType").contains(ANYBODY)
              || Stream.of("principal", "sourceAccount", "sourceArn")
                  .anyMatch(place -> isForStrangers(row, place));
      case KEY_GRANT -> isForStrangers(row, "granteePrincipal");
      case GROUP, INSTANCE_PROFILE, MFA_DEVICE -> false;
    };
  }

  private boolean isForStrangers(int row, String place) {
    var account = store.first(row, DerivedField.ACCOUNT.path()).orElse("");
    return values(row, place).stream().anyMatch(who -> Grantees.isStranger(who, account));
  }

  private boolean isForServices(int row) {
    return !values(row, "assumeRolePolicyDocument.Statement.Principal.Service").isEmpty()
        && Stream.of("", ".AWS", ".Federated", ".CanonicalUser")
            .map(who -> values(row, "assumeRolePolicyDocument.Statement.Principal" + who))
            .allMatch(List::isEmpty);
  }

  private boolean isOverIdentities(int row) {
    var effects = values(row, "policyDocument.Statement.Effect");
    if (!effects.isEmpty() && !effects.contains("Allow")) {
      return false;
    }
    var actions = values(row, "policyDocument.Statement.Action");
    return actions.isEmpty()
        || !values(row, "policyDocument.Statement.NotAction").isEmpty()
        || actions.stream().anyMatch(WaysIn::isOverIdentities);
  }

  private static boolean isOverIdentities(String action) {
    var service = action.split(":", 2)[0].toLowerCase(Locale.ROOT);
    var wildcard = WILDCARD.matcher(service);
    return wildcard.find()
        ? OVER_IDENTITIES.stream()
            .anyMatch(one -> one.startsWith(service.substring(0, wildcard.start())))
        : OVER_IDENTITIES.contains(service);
  }

  private List<String> values(int row, String place) {
    return store.values(row, FieldPath.parse(REQUEST + "." + place));
  }
}
