package org.trailglass.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trailglass.event.Arn;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.FieldValues;
import org.trailglass.event.Fields;
import org.trailglass.event.IdentityField;
import org.trailglass.event.IdentityType;
import org.trailglass.store.Combinations;
import org.trailglass.store.EventStore;

/// What a record says about who made the request. Many records say the same. Immutable.
///
/// Texts are empty where the record has none.
///
/// @param name as {@link DerivedField#IDENTITY_NAME} has it
/// @param principalId of a session, with the session's name behind a colon
/// @param created when the session began, in milliseconds since 1970 UTC, or NO_TIME
/// @param signInSession the ARN of the sign-in that the session goes back to
/// @param issuedTo the instance or the function that the credentials were given to
/// @param isIssueStated whether AWS says so, and not just the name of the session, which anybody
///     may choose
record Caller(
    IdentityType type,
    String name,
    String principalId,
    String arn,
    String account,
    String key,
    String invokedBy,
    Issuer issuer,
    long created,
    String sourceIdentity,
    String behalfUser,
    String signInSession,
    String issuedTo,
    boolean isIssueStated)
    implements Comparable<Caller> {

  /// The sessionIssuer.
  record Issuer(String type, String id, String arn, String name) {}

  /// Some order, in which only those are alike that say the same.
  static final Comparator<Caller> ANY_ORDER =
      Comparator.comparing(Caller::principalId)
          .thenComparing(Caller::key)
          .thenComparingLong(Caller::created)
          .thenComparing(Caller::type)
          .thenComparing(Caller::arn)
          .thenComparing(Caller::name)
          .thenComparing(Caller::account)
          .thenComparing(Caller::invokedBy)
          .thenComparing(caller -> caller.issuer.id)
          .thenComparing(caller -> caller.issuer.arn)
          .thenComparing(caller -> caller.issuer.name)
          .thenComparing(caller -> caller.issuer.type)
          .thenComparing(Caller::sourceIdentity)
          .thenComparing(Caller::behalfUser)
          .thenComparing(Caller::signInSession)
          .thenComparing(Caller::issuedTo)
          .thenComparing(Caller::isIssueStated);

  private static final Pattern INSTANCE = Pattern.compile("i-(?:[0-9a-f]{8}|[0-9a-f]{17})");

  private static final List<FieldPath> STATES_ISSUE =
      Stream.of(
              IdentityField.SCOPE_ISSUED_TO,
              IdentityField.SCOPE_ARN,
              IdentityField.EC2_ROLE_DELIVERY)
          .map(IdentityField::path)
          .toList();

  static final List<FieldPath> INPUTS =
      Stream.of(
              DerivedField.IDENTITY_NAME.inputs().stream(),
              Stream.of(Fields.IDENTITY_ACCESS_KEY_ID),
              Stream.of(
                      IdentityField.ISSUER_TYPE,
                      IdentityField.ISSUER_PRINCIPAL,
                      IdentityField.ISSUER_ARN,
                      IdentityField.CREATED,
                      IdentityField.SOURCE_IDENTITY,
                      IdentityField.SIGN_IN_SESSION,
                      IdentityField.SCOPE_ARN,
                      IdentityField.SCOPE_ISSUED_TO,
                      IdentityField.EC2_ROLE_DELIVERY)
                  .map(IdentityField::path))
          .flatMap(paths -> paths)
          .toList();

  /// What a combination of the inputs says.
  static Caller of(Combinations combinations, int combination) {
    var values = combinations.values(combination);
    var issuer =
        new Issuer(
            combinations.text(combination, IdentityField.ISSUER_TYPE.path()),
            combinations.text(combination, IdentityField.ISSUER_PRINCIPAL.path()),
            combinations.text(combination, IdentityField.ISSUER_ARN.path()),
            combinations.text(combination, Fields.ISSUER_USER_NAME));
    return new Caller(
        type(values),
        DerivedField.IDENTITY_NAME.of(values).orElse(""),
        combinations.text(combination, Fields.IDENTITY_PRINCIPAL_ID),
        combinations.text(combination, Fields.IDENTITY_ARN),
        combinations.text(combination, Fields.IDENTITY_ACCOUNT_ID),
        combinations.text(combination, Fields.IDENTITY_ACCESS_KEY_ID),
        combinations.text(combination, Fields.IDENTITY_INVOKED_BY),
        issuer,
        combinations.time(combination, IdentityField.CREATED.path()),
        combinations.text(combination, IdentityField.SOURCE_IDENTITY.path()),
        combinations.text(combination, Fields.ON_BEHALF_OF_USER),
        combinations.text(combination, IdentityField.SIGN_IN_SESSION.path()),
        issuedTo(values),
        isIssueStated(values));
  }

  private static boolean isIssueStated(FieldValues values) {
    for (var path : STATES_ISSUE) {
      if (values.first(path).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String text(FieldValues values, FieldPath path) {
    return values.first(path).orElse("");
  }

  /// The type as written; where it does not tell, as the ARN or the principal id says.
  private static IdentityType type(FieldValues values) {
    var written =
        values.first(Fields.IDENTITY_TYPE).map(IdentityType::of).orElse(IdentityType.MISSING);
    if (written.isSaid()) {
      return written;
    }
    return Arn.parse(text(values, Fields.IDENTITY_ARN))
        .flatMap(Arn::identityType)
        .or(() -> IdentityType.ofPrincipal(text(values, Fields.IDENTITY_PRINCIPAL_ID)))
        .orElse(written);
  }

  /// A function is in the scope; an instance gives its session its id as a name.
  private static String issuedTo(FieldValues values) {
    return values
        .first(IdentityField.SCOPE_ISSUED_TO.path())
        .or(() -> values.first(IdentityField.SCOPE_ARN.path()))
        .or(() -> instance(values))
        .orElse("");
  }

  /// Where AWS says that an instance got the credentials, whatever is left of its id tells it.
  private static Optional<String> instance(FieldValues values) {
    boolean isStated = values.first(IdentityField.EC2_ROLE_DELIVERY.path()).isPresent();
    return values
        .first(Fields.IDENTITY_PRINCIPAL_ID)
        .map(Caller::sessionOf)
        .filter(name -> name.startsWith("i-") && (isStated || INSTANCE.matcher(name).matches()));
  }

  /// What follows the colon of a principal id; empty if nothing does.
  static String sessionOf(String principalId) {
    return principalId.substring(principalId.indexOf(':') + 1);
  }

  /// Of what tells most callers apart: there are very many.
  @Override
  public int hashCode() {
    int hash = 31 * (31 * principalId.hashCode() + key.hashCode()) + Long.hashCode(created);
    return 31 * hash + arn.hashCode();
  }

  /// So that a map of callers stays quick where somebody chose texts of one hash.
  @Override
  public int compareTo(Caller other) {
    return ANY_ORDER.compare(this, other);
  }

  boolean isRoleSession() {
    return type == IdentityType.ASSUMED_ROLE || type == IdentityType.ROLE;
  }

  /// The name of the session of a role or a federated user; empty if it has none.
  String sessionName() {
    return principalId.indexOf(':') >= 0 && (isRoleSession() || type == IdentityType.FEDERATED_USER)
        ? sessionOf(principalId)
        : Arn.parse(arn).flatMap(Arn::sessionName).orElse("");
  }

  boolean hasTemporaryKey() {
    return key.startsWith("ASIA");
  }

  boolean hasLongTermKey() {
    return !key.isEmpty() && !hasTemporaryKey();
  }

  /// Whether it is known whose session it is and when it began.
  boolean hasSession() {
    return created != EventStore.NO_TIME && !principalId.isEmpty();
  }
}
