package org.trailglass.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trailglass.store.EventStore;

/// What names, times and addresses suggest of steps of which nothing else tells.
record NaiveGuesses(NaiveLineage lineage, List<NaiveEvent> events) {
  private static final long HOUR = 3_600_000;

  Optional<NaiveStep.Link> of(NaiveStep step) {
    return switch (step.kind) {
      case KEY -> Optional.empty();
      case PRINCIPAL -> byPrincipalId(step);
      case SESSION -> byName(step);
    };
  }

  private Optional<NaiveStep.Link> byName(NaiveStep step) {
    var source = step.told.map(NaiveEvent::sourceIdentity).orElse("");
    var present = present(step, source.isEmpty() ? step.sessionName() : source);
    if (source.isEmpty()) {
      return present.map(by -> suggest(step, LinkKind.SESSION_NAME, by));
    }
    var named =
        present.orElseGet(
            () -> lineage.principal(new Principal(PrincipalKind.UNKNOWN, source, source, "")));
    return Optional.of(suggest(step, LinkKind.SOURCE_IDENTITY, named));
  }

  /// The only one of a name who was at the session's first address in the hour before it began.
  private Optional<NaiveStep.Name> present(NaiveStep session, String name) {
    if (name.isEmpty() || session.created == EventStore.NO_TIME) {
      return Optional.empty();
    }
    var address = session.first().orElseThrow().text("sourceIPAddress");
    var seen =
        events.stream()
            .filter(event -> event.text("sourceIPAddress").equals(address))
            .filter(event -> millis(event) <= session.created)
            .filter(event -> millis(event) >= session.created - HOUR)
            .filter(event -> step(event).filter(by -> isNamed(by, name)).isPresent())
            .filter(event -> !idOf(event).equals(session.principal.id()))
            .toList();
    return seen.stream().map(this::idOf).distinct().count() != 1
        ? Optional.empty()
        : seen.stream()
            .max(
                Comparator.comparing(NaiveGuesses::millis)
                    .thenComparing(event -> step(event).orElseThrow(), NaiveStep.BY_NAME))
            .flatMap(this::step)
            .map(by -> by.name);
  }

  private Optional<NaiveStep> step(NaiveEvent event) {
    return lineage.step(event);
  }

  private String idOf(NaiveEvent event) {
    return step(event).orElseThrow().principal.id();
  }

  private static boolean isNamed(NaiveStep step, String name) {
    return step.principal.name().equals(name) || step.sessionName().equals(name);
  }

  private static long millis(NaiveEvent event) {
    return event.time().orElseThrow().toEpochMilli();
  }

  /// The only session of a principal id that can have been valid all the time.
  private Optional<NaiveStep.Link> byPrincipalId(NaiveStep step) {
    if (!step.name.text().equals(step.principalId())
        || !step.principalId().contains(":")
        || step.events.isEmpty()) {
      return Optional.empty();
    }
    var fitting =
        lineage.steps.values().stream()
            .filter(session -> session.created != EventStore.NO_TIME)
            .filter(session -> session.principalId().equals(step.principalId()))
            .filter(session -> session.created <= step.firstTime())
            .filter(session -> session.created >= step.lastTime() - 12 * HOUR)
            .toList();
    return fitting.size() == 1
        ? Optional.of(suggest(step, LinkKind.PRINCIPAL_ID, fitting.getFirst().name))
        : Optional.empty();
  }

  private static NaiveStep.Link suggest(NaiveStep step, LinkKind kind, NaiveStep.Name by) {
    var evidence = step.first().orElseThrow();
    return new NaiveStep.Link(kind, Strength.SUGGESTED, by, evidence, Optional.empty());
  }

  /// Which logs would show how a session began.
  Gap gap(NaiveStep session) {
    boolean isExact = session.created != EventStore.NO_TIME;
    var region = session.first().orElseThrow().text("awsRegion");
    var regions =
        region.startsWith("cn-")
            ? List.of(region)
            : Stream.of("us-east-1", region).distinct().toList();
    return new Gap(
        session.principal.account(),
        regions,
        isExact ? session.created : session.firstTime(),
        isExact);
  }
}
