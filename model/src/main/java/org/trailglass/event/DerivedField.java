package org.trailglass.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The fields that are no part of a record but follow from it, read like any other by their path.
///
/// A derived field is always derived: a key of that name in a record is another path, which is
/// written in quotes (see {@link FieldPath}).
public enum DerivedField {
  /// What kind of identity stands behind the event: `root`, `user`, `role` …
  IDENTITY_KIND(named("identity", "kind"), IdentityNames.INPUTS, IdentityNames::kind),
  /// The name a person would use for it: `alice`, `Admin/alice`, `ec2.amazonaws.com` …
  IDENTITY_NAME(named("identity", "name"), IdentityNames.INPUTS, IdentityNames::name),
  /// The account in which it happened, else the account of the identity.
  ACCOUNT(
      named("account"),
      List.of(Fields.RECIPIENT_ACCOUNT_ID, Fields.IDENTITY_ACCOUNT_ID),
      values ->
          values
              .first(Fields.RECIPIENT_ACCOUNT_ID)
              .or(() -> values.first(Fields.IDENTITY_ACCOUNT_ID))),
  /// The IAM user whose credentials were used, also behind a session of the user's own.
  USER(
      named("user"),
      List.of(Fields.IDENTITY_USER_NAME, Fields.ISSUER_TYPE, Fields.ISSUER_USER_NAME),
      values ->
          values.first(Fields.IDENTITY_USER_NAME).or(() -> issuer(values, IdentityType.IAM_USER))),
  /// The role that issued the session.
  ROLE(
      named("role"),
      List.of(Fields.ISSUER_TYPE, Fields.ISSUER_USER_NAME),
      values -> issuer(values, IdentityType.ROLE)),
  /// What an event that failed says about it: its code; of a sign-in, which has none, the message
  /// or `Failure`.
  FAILURE(named("failure"), Failure.INPUTS, Failure::of),
  /// `failed` or `succeeded`.
  OUTCOME(
      named("outcome"),
      Failure.INPUTS,
      values -> Optional.of(Failure.of(values).isPresent() ? "failed" : "succeeded")),
  /// `true` for an event that changes something, `false` for one that only reads.
  WRITE(named("write"), List.of(Fields.READ_ONLY, Fields.EVENT_NAME), DerivedField::write);

  private static final List<String> READING_NAMES =
      List.of("Get", "List", "Describe", "Head", "Lookup", "BatchGet");

  private static final List<DerivedField> ALL = List.of(values());

  private final FieldPath path;
  private final List<FieldPath> inputs;
  private final Function<FieldValues, Optional<String>> rule;

  DerivedField(
      FieldPath path, List<FieldPath> inputs, Function<FieldValues, Optional<String>> rule) {
    this.path = path;
    this.inputs = inputs;
    this.rule = rule;
  }

  /// How the field is written.
  public FieldPath path() {
    return path;
  }

  /// The fields it follows from; it depends on nothing else.
  public List<FieldPath> inputs() {
    return inputs;
  }

  /// The value for one event.
  public Optional<String> of(FieldValues values) {
    return rule.apply(values);
  }

  private static FieldPath named(String... keys) {
    return new FieldPath(List.of(keys), true);
  }

  /// The derived field with this path.
  public static Optional<DerivedField> at(FieldPath path) {
    if (path.isDerived()) {
      for (var field : ALL) {
        if (field.path.equals(path)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether these keys are the name of a derived field.
  static boolean isName(List<String> keys) {
    return ALL.stream().anyMatch(field -> field.path.keys().equals(keys));
  }

  private static Optional<String> issuer(FieldValues values, IdentityType type) {
    return values
        .first(Fields.ISSUER_TYPE)
        .filter(written -> IdentityType.of(written) == type)
        .flatMap(same -> values.first(Fields.ISSUER_USER_NAME));
  }

  private static Optional<String> write(FieldValues values) {
    var readOnly = values.first(Fields.READ_ONLY);
    if (readOnly.isPresent()) {
      return readOnly.map(text -> text.equalsIgnoreCase("true") ? "false" : "true");
    }
    return values
        .first(Fields.EVENT_NAME)
        .map(name -> READING_NAMES.stream().anyMatch(name::startsWith) ? "false" : "true");
  }
}
