package org.trailglass.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who stands behind one event: the `userIdentity` element and the fields that belong to it.
///
/// It answers the three questions that the AWS pages name, and keeps every value of the element: as
/// a line of its own, or among the others. Nothing is corrected. Immutable.
public final class UserIdentity {
  private final IdentityType type;
  private final List<IdentityLine> lines;
  private final List<Leaf> others;
  private final IdentityAnswers answers;
  private final Optional<Instant> eventTime;
  private final Optional<String> name;

  private UserIdentity(Event event, List<IdentityLine> lines, List<Leaf> others) {
    this.lines = List.copyOf(lines);
    this.others = List.copyOf(others);
    this.type =
        event.first(Fields.IDENTITY_TYPE).map(IdentityType::of).orElse(IdentityType.MISSING);
    this.eventTime = event.first(Fields.EVENT_TIME).flatMap(UserIdentity::time);
    this.name = DerivedField.IDENTITY_NAME.of(event).filter(text -> !text.isEmpty());
    this.answers = new IdentityAnswers(this, event);
  }

  /// The identity of an event; also of one that has none.
  public static UserIdentity of(Event event) {
    var lines = new ArrayList<IdentityLine>();
    var others = new ArrayList<Leaf>();
    for (var leaf : event.leaves()) {
      var field = IdentityField.of(leaf.path());
      if (field.isPresent()) {
        lines.add(new IdentityLine(field.get(), leaf));
      } else if (leaf.path().isAtOrUnder(Fields.USER_IDENTITY)) {
        others.add(leaf);
      }
    }
    lines.sort(Comparator.comparing(IdentityLine::field));
    return new UserIdentity(event, lines, others);
  }

  /// The type.
  public IdentityType type() {
    return type;
  }

  /// Was it root or IAM user credentials?
  public IdentityAnswer rootOrUser() {
    return answers.rootOrUser();
  }

  /// Was it temporary credentials of a role or a federated user?
  public IdentityAnswer roleOrFederated() {
    return answers.roleOrFederated();
  }

  /// Was it another AWS service?
  public IdentityAnswer service() {
    return answers.service();
  }

  /// The values that have a line of their own, in the order of {@link IdentityField}. A field that
  /// stands twice in the record has two.
  public List<IdentityLine> lines() {
    return lines;
  }

  /// The values under `userIdentity` that have no line of their own, as written.
  public List<Leaf> others() {
    return others;
  }

  /// The first value of a field that is neither null nor empty.
  public Optional<String> value(IdentityField field) {
    return lines.stream()
        .filter(line -> line.field() == field && line.leaf().kind() != LeafKind.NULL)
        .map(line -> line.leaf().text())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /// The name that the caller gave its session: the end of an assumed role's ARN, else what follows
  /// the colon in the principal id.
  public Optional<String> sessionName() {
    return arn(IdentityField.ARN).flatMap(Arn::sessionName).or(this::sessionOfPrincipal);
  }

  private Optional<String> sessionOfPrincipal() {
    boolean hasSession =
        type == IdentityType.ASSUMED_ROLE || !type.isSaid() && startsWith(IdPrefix.AROA);
    return value(IdentityField.PRINCIPAL)
        .filter(id -> hasSession && id.indexOf(':') >= 0 && !id.endsWith(":"))
        .map(id -> id.substring(id.indexOf(':') + 1));
  }

  private boolean startsWith(IdPrefix prefix) {
    return value(IdentityField.PRINCIPAL).flatMap(IdPrefix::of).equals(Optional.of(prefix));
  }

  /// The role of the session: the issuer's name if it is a role, else as the ARN says.
  public Optional<String> roleName() {
    return value(IdentityField.ISSUER_NAME)
        .filter(name -> !issuerType().equals(Optional.of(IdentityType.IAM_USER)))
        .filter(name -> !issuerType().equals(Optional.of(IdentityType.ROOT)))
        .or(() -> arn(IdentityField.ARN).flatMap(Arn::assumedRole));
  }

  /// The permission set of an IAM Identity Center role: P of `AWSReservedSSO_P_<hash>`.
  public Optional<String> permissionSet() {
    return roleName()
        .filter(role -> role.matches("AWSReservedSSO_.+_[0-9a-fA-F]{16}"))
        .map(role -> role.substring("AWSReservedSSO_".length(), role.length() - 17));
  }

  /// When the session began, if the record says so in a spelling that {@link EventTime} reads.
  public Optional<Instant> created() {
    return value(IdentityField.CREATED).flatMap(UserIdentity::time);
  }

  private static Optional<Instant> time(String text) {
    var millis = EventTime.parse(text.replaceAll(" +", " "));
    return millis.isPresent()
        ? Optional.of(Instant.ofEpochMilli(millis.getAsLong()))
        : Optional.empty();
  }

  /// How old the session was at the event; negative where the record says that it began later.
  public Optional<Duration> sessionAge() {
    return created().flatMap(from -> eventTime.map(to -> Duration.between(from, to)));
  }

  /// The name a person would use for who made the request.
  public Optional<String> name() {
    return name;
  }

  Optional<Arn> arn(IdentityField field) {
    return value(field).flatMap(Arn::parse);
  }

  Optional<IdentityType> issuerType() {
    return value(IdentityField.ISSUER_TYPE).map(IdentityType::of);
  }
}
