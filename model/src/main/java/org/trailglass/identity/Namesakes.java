package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// Suggests who began sessions of which the data has no begin: somebody whose name the session
/// carries, and who was at the same address in the hour before. Where several fit, nobody is
/// suggested. Looks at every event once, in the common pool; else one thread.
final class Namesakes {
  private final EventStore store;
  private final Steps steps;
  private final int[] stepOfRow;

  /// By name and address.
  private final Map<String, Map<String, Crowd>> crowds = new HashMap<>();

  /// For each step the crowds of its principal's name and of its session's, by address.
  private final List<List<Map<String, Crowd>>> crowdsOf;

  private final Map<Draft, Draft> suggested = new ConcurrentHashMap<>();

  /// Who of that name was at the address where a session began?
  private record Question(Draft session, String name, String address) {}

  private record Sighting(Crowd crowd, long time, Draft step) {}

  /// @param sessions those without a begin
  Namesakes(EventStore store, Steps steps, Collection<Draft> sessions, int[] stepOfRow) {
    this.store = store;
    this.steps = steps;
    this.stepOfRow = stepOfRow;
    sessions.parallelStream()
        .flatMap(session -> question(session).stream())
        .toList()
        .forEach(this::ask);
    if (crowds.isEmpty()) {
      crowdsOf = List.of();
    } else {
      crowdsOf = steps.all().parallelStream().map(this::crowdsOf).toList();
      IntStream.range(0, store.segments().size())
          .parallel()
          .mapToObj(this::sightings)
          .toList()
          .forEach(seen -> seen.forEach(one -> one.crowd.addSeen(one.time, one.step)));
      crowds.values().parallelStream()
          .flatMap(at -> at.values().stream())
          .forEach(crowd -> crowd.tell(suggested::put));
    }
  }

  private Optional<Question> question(Draft session) {
    var name = name(session);
    return name.isEmpty() || session.created == EventStore.NO_TIME
        ? Optional.empty()
        : store
            .first(session.activity.firstRow(), Fields.SOURCE_IP_ADDRESS)
            .filter(address -> !address.isEmpty())
            .map(address -> new Question(session, name, address));
  }

  private void ask(Question question) {
    crowds
        .computeIfAbsent(question.name, name -> new HashMap<>())
        .computeIfAbsent(question.address, address -> new Crowd())
        .addSession(question.session);
  }

  private static String name(Draft session) {
    var source = source(session);
    return source.isEmpty() ? session.sessionName : source;
  }

  private static String source(Draft session) {
    return session.caller.map(Caller::sourceIdentity).orElse("");
  }

  private List<Map<String, Crowd>> crowdsOf(Draft step) {
    var ofPrincipal = crowds.get(step.principal.name());
    var ofSession = crowds.get(step.sessionName);
    if (ofPrincipal == null || ofPrincipal == ofSession) {
      return ofSession == null ? List.of() : List.of(ofSession);
    }
    return ofSession == null ? List.of(ofPrincipal) : List.of(ofPrincipal, ofSession);
  }

  /// Who of a segment was seen where somebody of that name began a session.
  private List<Sighting> sightings(int number) {
    var found = new ArrayList<Sighting>();
    var segment = store.segments().get(number);
    int base = store.base(number);
    var column = store.column(number, Fields.SOURCE_IP_ADDRESS).orElse(null);
    if (column != null) {
      @Nullable String[] addresses = new String[column.values()];
      column.forEach(
          (row, ordinal) -> {
            int step = stepOfRow[base + row];
            var its = step == Lineage.NO_STEP ? List.<Map<String, Crowd>>of() : crowdsOf.get(step);
            if (!its.isEmpty() && segment.time(row) != EventStore.NO_TIME) {
              var address = addresses[ordinal];
              if (address == null) {
                address = column.text(ordinal);
                addresses[ordinal] = address;
              }
              add(its, address, segment.time(row), steps.all().get(step), found);
            }
          });
    }
    return found;
  }

  private static void add(
      List<Map<String, Crowd>> crowds, String address, long time, Draft step, List<Sighting> into) {
    for (var crowd : crowds) {
      var here = crowd.get(address);
      if (here != null && here.isOfInterest(step.principal)) {
        into.add(new Sighting(here, time, step));
      }
    }
  }

  /// The link that names, times and addresses suggest.
  Optional<Link> of(Draft session) {
    var present = Optional.ofNullable(suggested.get(session));
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
}
