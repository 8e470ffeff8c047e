package org.trailglass.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// Suggests who began sessions of which the data has no begin: somebody whose name the session
/// carries, and who was at the same address shortly before. Where several fit, nobody is suggested.
/// One thread.
final class Namesakes {
  private static final long SHORTLY = 3_600_000;

  private final EventStore store;
  private final Steps steps;
  private final Map<String, List<Draft>> named = new HashMap<>();
  private final Sightings sightings;

  /// @param sessions those without a begin
  Namesakes(EventStore store, Steps steps, Collection<Draft> sessions, IntUnaryOperator stepOfRow) {
    this.store = store;
    this.steps = steps;
    for (var step : steps.all()) {
      add(step.principal.name(), step);
      if (!step.sessionName.equals(step.principal.name())) {
        add(step.sessionName, step);
      }
    }
    var wanted = new BitSet();
    for (var session : sessions) {
      candidates(session, name(session)).forEach(by -> wanted.set(by.number));
    }
    this.sightings = Sightings.of(store, wanted, stepOfRow);
  }

  private void add(String name, Draft step) {
    if (!name.isEmpty()) {
      named.computeIfAbsent(name, n -> new ArrayList<>(1)).add(step);
    }
  }

  private static String name(Draft session) {
    var source = source(session);
    return source.isEmpty() ? session.sessionName : source;
  }

  private static String source(Draft session) {
    return session.caller.map(Caller::sourceIdentity).orElse("");
  }

  private Stream<Draft> candidates(Draft session, String name) {
    return named.getOrDefault(name, List.of()).stream()
        .filter(by -> !by.principal.id().equals(session.principal.id()));
  }

  /// The link that names, times and addresses suggest.
  Optional<Link> of(Draft session) {
    var present = session.created == EventStore.NO_TIME ? Optional.<Draft>empty() : who(session);
    var source = source(session);
    if (source.isEmpty()) {
      return present.map(by -> link(session, LinkKind.SESSION_NAME, by));
    }
    var named =
        present
            .or(() -> steps.ofPrincipal(source))
            .orElseGet(
                () -> steps.principal(new Principal(PrincipalKind.UNKNOWN, source, source, "")));
    return Optional.of(link(session, LinkKind.SOURCE_IDENTITY, named));
  }

  private static Link link(Draft session, LinkKind kind, Draft by) {
    return new Link(kind, Strength.SUGGESTED, by.number, session.activity.firstRow());
  }

  /// Who of that name was there; of several steps of one principal the one that was seen last.
  private Optional<Draft> who(Draft session) {
    var address = store.first(session.activity.firstRow(), Fields.SOURCE_IP_ADDRESS).orElse("");
    var there =
        candidates(session, name(session))
            .filter(by -> seen(by, address, session).isPresent())
            .toList();
    if (there.stream().map(by -> by.principal.id()).distinct().count() != 1) {
      return Optional.empty();
    }
    return there.stream()
        .max(
            Comparator.comparing((Draft by) -> seen(by, address, session).orElseThrow())
                .thenComparing(by -> by.name));
  }

  private Optional<Long> seen(Draft by, String address, Draft session) {
    return sightings.last(by, address, session.created, SHORTLY);
  }
}
