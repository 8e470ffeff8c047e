package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Who was seen at one address under one name, and the sessions of that name that began there. One
/// thread.
final class Crowd {
  private static final long SHORTLY = 3_600_000;

  private final List<Draft> sessions = new ArrayList<>(1);
  private final List<Seen> seen = new ArrayList<>();
  private boolean isMixed;

  /// By the id of a principal, in the hour that is looked at.
  private final Map<String, Presence> present = new LinkedHashMap<>();

  private record Seen(long time, Draft step) {}

  /// How often a principal was seen in that hour, and by which step last.
  private record Presence(int times, Draft last) {}

  void addSession(Draft session) {
    sessions.add(session);
    isMixed |= !isOf(session, sessions.getFirst().principal.id());
  }

  /// Whether somebody else than this principal began a session here: nobody is looked for among
  /// those of the own role.
  boolean isOfInterest(Principal principal) {
    return isMixed || !isOf(sessions.getFirst(), principal.id());
  }

  void addSeen(long time, Draft step) {
    seen.add(new Seen(time, step));
  }

  /// Tells each session with the step of who was there in the hour before, if that is one alone:
  /// looks at each once, in the order of time.
  void tell(BiConsumer<Draft, Draft> visitor) {
    seen.sort(Comparator.comparingLong(Seen::time).thenComparing(one -> one.step, Draft.BY_NAME));
    sessions.sort(Comparator.comparingLong(session -> session.created));
    int entered = 0;
    int left = 0;
    for (var session : sessions) {
      for (; entered < seen.size() && seen.get(entered).time <= session.created; entered++) {
        enter(seen.get(entered).step);
      }
      for (; left < entered && seen.get(left).time < session.created - SHORTLY; left++) {
        leave(seen.get(left).step);
      }
      alone(session).ifPresent(by -> visitor.accept(session, by));
    }
  }

  private void enter(Draft step) {
    present.merge(
        step.principal.id(),
        new Presence(1, step),
        (before, now) -> new Presence(before.times + 1, step));
  }

  private void leave(Draft step) {
    present.computeIfPresent(
        step.principal.id(),
        (id, its) -> its.times == 1 ? null : new Presence(its.times - 1, its.last));
  }

  /// The only one there beside the session's own role.
  private Optional<Draft> alone(Draft session) {
    int others = present.size() - (present.containsKey(session.principal.id()) ? 1 : 0);
    return others != 1
        ? Optional.empty()
        : present.values().stream()
            .map(Presence::last)
            .filter(step -> !isOf(session, step.principal.id()))
            .findFirst();
  }

  private static boolean isOf(Draft session, String principal) {
    return session.principal.id().equals(principal);
  }
}
