package org.trailglass.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.store.EventStore;

/// A step while it is put together. One thread.
final class Draft {
  /// Some order that does not depend on that of the files. Two of one name are of two principals.
  static final Comparator<Draft> BY_NAME =
      Comparator.comparing((Draft step) -> step.name)
          .thenComparing(step -> step.kind)
          .thenComparing(step -> step.principal.id())
          .thenComparing(step -> step.sessionName);

  final int number;
  final StepKind kind;
  final String name;
  final Keys keys = new Keys();

  /// What one of its records says; empty if none of its credentials was used.
  Optional<Caller> caller = Optional.empty();

  Principal principal;

  /// By which the step is told; null if none are known.
  @Nullable Credentials credentials;

  String sessionName = "";

  /// What a record, or the call that gave the credentials, calls who has them.
  String calledName = "";

  /// With the session's name behind a colon; empty if it is not known.
  String principalId = "";

  long created = EventStore.NO_TIME;
  long expires = EventStore.NO_TIME;
  Activity activity = Activity.NONE;
  @Nullable Link link;
  @Nullable Gap gap;
  int depth;

  Draft(int number, StepKind kind, String name, Principal principal) {
    this.number = number;
    this.kind = kind;
    this.name = name;
    this.principal = principal;
  }

  boolean hasCredentials() {
    return kind != StepKind.PRINCIPAL;
  }

  private String session() {
    return kind == StepKind.SESSION && created != EventStore.NO_TIME
        ? Steps.session(principal, sessionName, created)
        : "";
  }

  /// @param unique the name that no other step has
  Step toStep(String unique) {
    return new Step(
        number,
        kind,
        unique,
        principal,
        session(),
        sessionName,
        List.copyOf(keys.all()),
        created,
        expires,
        activity,
        Optional.ofNullable(link),
        Optional.ofNullable(gap),
        depth);
  }
}
