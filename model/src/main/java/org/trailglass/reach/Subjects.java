package org.trailglass.reach;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Principal;
import org.trailglass.identity.Step;

/// Finds what a name stands for: that of a step, a key, a session, a principal or an origin.
public final class Subjects {
  /// Of a principal who handed on more credentials than anybody reads of, as a role of a service
  /// does, only what was done with its own counts.
  private static final int MOST_STEPS = 64;

  private Subjects() {}

  /// The step that a name tells: its own name, its session, or one of its keys that no other has.
  public static Optional<Step> step(Lineage lineage, String name) {
    Predicate<Step> isNamed = step -> step.name().equals(name);
    return first(lineage, isNamed)
        .or(() -> first(lineage, step -> step.session().equals(name)))
        .or(() -> onlyOfKey(lineage, name));
  }

  /// A masked key does not tell whose of several it is.
  private static Optional<Step> onlyOfKey(Lineage lineage, String key) {
    var steps =
        lineage.steps().stream().filter(step -> step.keys().contains(key)).limit(2).toList();
    return steps.size() == 1 ? Optional.of(steps.getFirst()) : Optional.empty();
  }

  /// The principal that a subject is, or whose credentials it is; of an origin who began.
  public static Optional<Principal> principal(Lineage lineage, Subject subject) {
    var name = subject.name();
    return switch (subject.kind()) {
      case STEP, DESCENT -> step(lineage, name).map(Step::principal);
      case PRINCIPAL ->
          first(lineage, step -> step.principal().id().equals(name)).map(Step::principal);
      case ORIGIN ->
          first(lineage, step -> step.link().isEmpty() && step.label().equals(name))
              .map(Step::principal);
    };
  }

  private static Optional<Step> first(Lineage lineage, Predicate<Step> test) {
    return name(lineage, test, Function.identity());
  }

  private static <T> Optional<T> name(
      Lineage lineage, Predicate<Step> test, Function<Step, T> value) {
    return lineage.steps().stream().filter(test).findFirst().map(value);
  }

  /// What a name stands for; empty if the lineage knows nothing of it. Credentials are looked for
  /// first, then principals with whatever credentials, then origins.
  ///
  /// @param withDescent whether the events of all that credentials led to count, too
  public static Optional<Subject> named(Lineage lineage, String name, boolean withDescent) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return step(lineage, name)
        .filter(step -> !step.principal().id().equals(name))
        .map(step -> withDescent ? Subject.descentOf(step) : Subject.of(step))
        .or(() -> principal(lineage, name, withDescent))
        .or(
            () ->
                name(
                        lineage,
                        step -> step.link().isEmpty() && step.label().equals(name),
                        step -> name)
                    .map(Subject::origin));
  }

  private static Optional<Subject> principal(Lineage lineage, String id, boolean withDescent) {
    var steps = lineage.steps().stream().filter(step -> step.principal().id().equals(id)).toList();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    var givers = steps.stream().filter(step -> !lineage.children(step).isEmpty()).toList();
    return Optional.of(
        withDescent && givers.size() <= MOST_STEPS
            ? Subject.descentOf(id, givers)
            : Subject.principal(id));
  }
}
