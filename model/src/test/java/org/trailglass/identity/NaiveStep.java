package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trailglass.event.IdentityType;
import org.trailglass.store.EventStore;

/// All events of the same credentials.
final class NaiveStep {
  /// What tells a step from all others: credentials and principals may have the same text, and the
  /// key of several may be masked.
  record Name(boolean isOfCredentials, String text, String holder) {}

  static final Comparator<NaiveStep> BY_NAME =
      Comparator.comparing((NaiveStep step) -> step.name.text())
          .thenComparing(step -> step.kind)
          .thenComparing(step -> step.principal.id())
          .thenComparing(NaiveStep::sessionName);

  /// How a step got its credentials.
  record Link(
      LinkKind kind, Strength strength, Name parent, NaiveEvent evidence, Optional<Long> expires) {}

  /// Of what a step's records say differently, the one that says most counts; of several the
  /// greatest, so that the order does not matter.
  private static final Comparator<NaiveEvent> TELLING =
      Comparator.comparing(NaiveEvent::hasSession)
          .thenComparing(NaiveEvent::isIssueStated)
          .thenComparing(NaiveStep::weight)
          .thenComparing(NaiveEvent::principalId)
          .thenComparing(NaiveEvent::key)
          .thenComparing(event -> millis(event))
          .thenComparing(event -> IdentityType.of(event.type()))
          .thenComparing(event -> event.identity("arn"))
          .thenComparing(NaiveEvent::name)
          .thenComparing(event -> event.identity("accountId"))
          .thenComparing(event -> event.identity("invokedBy"))
          .thenComparing(event -> event.issuer("principalId"))
          .thenComparing(event -> event.issuer("arn"))
          .thenComparing(event -> event.issuer("userName"))
          .thenComparing(event -> event.issuer("type"))
          .thenComparing(NaiveEvent::sourceIdentity)
          .thenComparing(event -> event.identity("onBehalfOf.userId"))
          .thenComparing(NaiveEvent::signInSession);

  final StepKind kind;
  final Name name;
  final Principal principal;

  /// That of its records that says most; empty if only a link tells of the step.
  final Optional<NaiveEvent> told;

  /// When the session began, or NO_TIME.
  final long created;

  final SortedSet<String> keys = new TreeSet<>();
  final List<NaiveEvent> events = new ArrayList<>();
  Optional<Link> link = Optional.empty();
  Optional<Gap> gap = Optional.empty();

  /// @param records whose credentials are the step's; none, if only a link tells of it
  NaiveStep(Name name, List<NaiveEvent> records, Principal who, NaivePrincipals principals) {
    this.name = name;
    this.told = records.stream().max(TELLING);
    this.principal = principals.known(told.flatMap(principals::of).orElse(who));
    boolean isOfKey = records.stream().anyMatch(one -> one.key().equals(name.text));
    boolean isLongTerm = isOfKey && !name.text.startsWith("ASIA");
    this.kind =
        !name.isOfCredentials ? StepKind.PRINCIPAL : isLongTerm ? StepKind.KEY : StepKind.SESSION;
    this.created =
        kind != StepKind.SESSION
            ? EventStore.NO_TIME
            : records.stream()
                .filter(one -> one.created().isPresent())
                .mapToLong(NaiveStep::millis)
                .min()
                .orElse(EventStore.NO_TIME);
    records.stream().map(NaiveEvent::key).filter(key -> !key.isEmpty()).forEach(keys::add);
  }

  private static long millis(NaiveEvent event) {
    return event.created().map(time -> time.toEpochMilli()).orElse(EventStore.NO_TIME);
  }

  private static int weight(NaiveEvent event) {
    return (event.signInSession().isEmpty() ? 0 : 8)
        + (event.sourceIdentity().isEmpty() ? 0 : 4)
        + (event.identity("onBehalfOf.userId").isEmpty() ? 0 : 2)
        + (event.issuedTo().isEmpty() ? 0 : 1);
  }

  String principalId() {
    return told.map(NaiveEvent::principalId).orElse("");
  }

  String sessionName() {
    return told.map(NaiveEvent::sessionName).orElse("");
  }

  boolean isSession() {
    return kind == StepKind.SESSION;
  }

  /// The first of its events.
  Optional<NaiveEvent> first() {
    return events.stream().min(Comparator.comparing(event -> event.time().orElseThrow()));
  }

  long firstTime() {
    return first().orElseThrow().time().orElseThrow().toEpochMilli();
  }

  long lastTime() {
    return events.stream()
        .mapToLong(event -> event.time().orElseThrow().toEpochMilli())
        .max()
        .orElseThrow();
  }

  String session() {
    return created == EventStore.NO_TIME
        ? ""
        : NaiveLineage.session(principal, sessionName(), created);
  }

  String label() {
    return sessionName().isEmpty() || principal.kind() != PrincipalKind.ROLE
        ? principal.name()
        : principal.name() + '/' + sessionName();
  }
}
