package org.trailglass.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who stands behind events, worked out in the slow and obvious way: for each event its
/// credentials, for each credentials all events that could have given them, by decision 15. It
/// shares no code with what it proves.
final class NaiveLineage {
  final NaivePrincipals principals;
  final Map<NaiveStep.Name, NaiveStep> steps = new LinkedHashMap<>();
  private final List<NaiveEvent> events;
  private final List<NaiveCall> calls;
  private final Map<NaiveEvent, NaiveStep.Name> stepOf = new HashMap<>();

  /// By the step of the first sign-in of a user, who set the password.
  final Map<NaiveStep.Name, NaiveStep.Link> byPassword = new HashMap<>();

  /// @param events each once
  NaiveLineage(List<NaiveEvent> events) {
    this.events = events;
    this.principals = new NaivePrincipals(events);
    this.calls = events.stream().flatMap(event -> NaiveCall.of(event).stream()).toList();
    var records = new LinkedHashMap<NaiveStep.Name, List<NaiveEvent>>();
    for (var event : events) {
      name(event)
          .ifPresent(name -> records.computeIfAbsent(name, n -> new ArrayList<>()).add(event));
    }
    records.forEach(
        (name, its) ->
            steps.put(
                name,
                new NaiveStep(name, its, principals.of(its.getFirst()).orElseThrow(), principals)));
    records.forEach((name, its) -> its.forEach(event -> stepOf.put(event, name)));
    calls.forEach(this::joinTwin);
    events.forEach(event -> step(event).ifPresent(step -> step.events.add(event)));
    tellFirstSignIns();
    link();
  }

  static String session(Principal who, String sessionName, long created) {
    boolean isNamed = who.kind() == PrincipalKind.ROLE && !sessionName.isEmpty();
    var name = isNamed ? who.name() + '/' + sessionName : who.name();
    return who.account() + '/' + name + '@' + Instant.ofEpochMilli(created);
  }

  Optional<NaiveStep> step(NaiveEvent event) {
    return Optional.ofNullable(stepOf.get(event)).map(steps::get);
  }

  /// With which credentials an event was made; empty if it does not say who made it.
  private Optional<NaiveStep.Name> name(NaiveEvent event) {
    var who = principals.of(event).orElse(null);
    if (who == null) {
      return Optional.empty();
    }
    if (isOfKey(event)) {
      return Optional.of(credentials(event.key(), event, who));
    }
    if (event.hasSession()) {
      var same = new HashSet<NaiveStep.Name>();
      for (var other : events) {
        if (isOfKey(other)
            && other.isTemporary()
            && other.hasSession()
            && principals.of(other).isPresent()
            && other.principalId().equals(event.principalId())
            && other.created().equals(event.created())) {
          same.add(credentials(other.key(), other, principals.of(other).orElseThrow()));
        }
      }
      long created = event.created().orElseThrow().toEpochMilli();
      return Optional.of(
          same.size() == 1
              ? same.iterator().next()
              : credentials(session(who, event.sessionName(), created), event, who));
    }
    if (event.isTemporary()) {
      return Optional.of(credentials(event.key(), event, who));
    }
    boolean isSession = who.kind() == PrincipalKind.ROLE && event.principalId().contains(":");
    return Optional.of(new NaiveStep.Name(false, isSession ? event.principalId() : who.id(), ""));
  }

  private static NaiveStep.Name credentials(String name, NaiveEvent event, Principal who) {
    boolean isNamed = who.kind() == PrincipalKind.ROLE && !event.sessionName().isEmpty();
    var session = isNamed ? '/' + event.sessionName() : "";
    return new NaiveStep.Name(true, name, who.id() + session);
  }

  /// Whether the event's key alone tells its credentials: one for long, or one that a call
  /// answered.
  private boolean isOfKey(NaiveEvent event) {
    var key = event.key();
    return !key.isEmpty()
        && (!event.isTemporary() || calls.stream().anyMatch(call -> call.key().equals(key)));
  }

  /// Another account's record of a call is the call of whom the caller's account names.
  private void joinTwin(NaiveCall call) {
    var shared = call.event().text("sharedEventID");
    var own = stepOf.get(call.event());
    if (shared.isEmpty() || own == null || own.isOfCredentials()) {
      return;
    }
    calls.stream()
        .filter(other -> other.event().text("sharedEventID").equals(shared))
        .flatMap(other -> Optional.ofNullable(stepOf.get(other.event())).stream())
        .filter(NaiveStep.Name::isOfCredentials)
        .min(Comparator.comparing(steps::get, NaiveStep.BY_NAME))
        .ifPresent(name -> stepOf.put(call.event(), name));
  }

  /// The first sign-in with a password that somebody else set is a step of its own, apart from what
  /// else the user did without credentials.
  private void tellFirstSignIns() {
    var parents = new NaiveParents(this, calls);
    var links = new LinkedHashMap<NaiveStep, NaiveStep.Link>();
    steps.values().forEach(user -> parents.byPassword(user).ifPresent(by -> links.put(user, by)));
    links.forEach(
        (user, link) -> {
          long time = parents.firstSignIn(user).orElseThrow();
          var set = link.evidence().time().orElseThrow();
          var first =
              user.events.stream()
                  .filter(event -> !event.time().orElseThrow().isBefore(set))
                  .filter(event -> event.time().orElseThrow().toEpochMilli() <= time)
                  .toList();
          boolean isAll = first.size() == user.events.size();
          var text = user.name.text() + '@' + Instant.ofEpochMilli(time);
          var name = isAll ? user.name : new NaiveStep.Name(false, text, "");
          byPassword.put(name, link);
          if (!isAll) {
            var own = new NaiveStep(name, first, user.principal, principals);
            steps.put(name, own);
            own.events.addAll(first);
            user.events.removeAll(first);
            first.forEach(event -> stepOf.put(event, name));
          }
        });
  }

  private void link() {
    var parents = new NaiveParents(this, calls);
    var used = List.copyOf(steps.values());
    for (var step : used) {
      step.link = parents.proved(step);
    }
    var guesses = new NaiveGuesses(this, events);
    var begins = used.stream().filter(NaiveLineage::isBeginMissing).toList();
    // Nothing that is guessed is the ground of another guess.
    var guessed = new LinkedHashMap<NaiveStep, Optional<NaiveStep.Link>>();
    used.stream()
        .filter(step -> step.link.isEmpty())
        .forEach(step -> guessed.put(step, guesses.of(step)));
    guessed.forEach((step, link) -> step.link = link);
    begins.forEach(step -> step.gap = Optional.of(guesses.gap(step)));
    used.forEach(this::cut);
  }

  private static boolean isBeginMissing(NaiveStep step) {
    return step.isSession()
        && step.link.stream()
            .noneMatch(
                link -> link.strength() == Strength.KEY || link.strength() == Strength.SESSION);
  }

  /// The name as it is written: with the holder, if another step has the same.
  String written(NaiveStep.Name name) {
    boolean isOfSeveral =
        name.isOfCredentials()
            && steps.keySet().stream()
                .anyMatch(other -> other.text().equals(name.text()) && !other.equals(name));
    return isOfSeveral ? name.text() + " (" + name.holder() + ')' : name.text();
  }

  /// The step of a principal without known credentials.
  NaiveStep.Name principal(Principal who) {
    var name = new NaiveStep.Name(false, who.id(), "");
    steps.computeIfAbsent(name, n -> new NaiveStep(n, List.of(), who, principals));
    return name;
  }

  /// Takes the link of the first name from the cycle that a step is in.
  private void cut(NaiveStep step) {
    var cycle = new ArrayList<>(List.of(step));
    for (var at = parent(step); at.isPresent(); at = parent(at.get())) {
      if (at.get() == step) {
        cycle.stream().min(NaiveStep.BY_NAME).orElseThrow().link = Optional.empty();
        return;
      }
      if (cycle.contains(at.get())) {
        return;
      }
      cycle.add(at.get());
    }
  }

  private Optional<NaiveStep> parent(NaiveStep step) {
    return step.link.map(link -> steps.get(link.parent()));
  }

  /// The steps from the origin to a step.
  List<NaiveStep> chain(NaiveStep step) {
    return Stream.iterate(Optional.of(step), Optional::isPresent, at -> parent(at.orElseThrow()))
        .flatMap(Optional::stream)
        .toList()
        .reversed();
  }
}
