package org.trailglass.odduse;

import java.util.Arrays;
import java.util.HashMap;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.LinkKind;
import org.trailglass.identity.PrincipalKind;
import org.trailglass.identity.Step;
import org.trailglass.identity.StepKind;
import org.trailglass.store.EventStore;

/// Whose uses are compared with each other, by step. Immutable.
final class Subjects {
  static final int NONE = -1;

  /// Of the step, or the instance or function behind it.
  private final int[] users;

  /// Of a key itself, or the principal of a session.
  private final int[] travellers;

  private final long[] knownSince;
  private final PrincipalKind[] hosts;
  private final boolean[] isLongTerm;

  Subjects(Lineage lineage) {
    int size = lineage.steps().size();
    users = new int[size];
    travellers = new int[size];
    knownSince = new long[size];
    hosts = new PrincipalKind[size];
    isLongTerm = new boolean[size];
    Arrays.fill(knownSince, Long.MAX_VALUE);
    var ofPrincipal = new HashMap<String, Integer>();
    for (var step : lineage.steps()) {
      int number = step.number();
      hosts[number] = host(lineage, step);
      isLongTerm[number] = step.kind() == StepKind.KEY;
      users[number] =
          step.kind() == StepKind.PRINCIPAL
              ? NONE
              : isHosted(number) ? step.link().orElseThrow().parent() : number;
      travellers[number] =
          switch (step.kind()) {
            case KEY -> number;
            case SESSION -> ofPrincipal.computeIfAbsent(step.principal().id(), id -> number);
            case PRINCIPAL -> NONE;
          };
      if (travellers[number] != NONE && step.activity().first() != EventStore.NO_TIME) {
        knownSince[travellers[number]] =
            Math.min(knownSince[travellers[number]], step.activity().first());
      }
    }
  }

  /// UNKNOWN for what is neither an instance's nor a function's.
  private static PrincipalKind host(Lineage lineage, Step step) {
    return step.link()
        .filter(link -> link.kind() == LinkKind.SERVICE_ROLE)
        .flatMap(link -> lineage.parent(step))
        .map(parent -> parent.principal().kind())
        .filter(kind -> kind == PrincipalKind.INSTANCE || kind == PrincipalKind.FUNCTION)
        .orElse(PrincipalKind.UNKNOWN);
  }

  /// Whether an instance or a function uses the credentials of a step.
  boolean isHosted(int step) {
    return hosts[step] != PrincipalKind.UNKNOWN;
  }

  boolean isFunction(int step) {
    return hosts[step] == PrincipalKind.FUNCTION;
  }

  boolean isInstance(int step) {
    return hosts[step] == PrincipalKind.INSTANCE;
  }

  /// Whether the credentials of a step are a long-term key.
  boolean isLongTerm(int step) {
    return isLongTerm[step];
  }

  /// Whose networks and agents are compared: the number of a step, or NONE.
  int user(int step) {
    return users[step];
  }

  /// The same by step; not to be changed.
  int[] users() {
    return users;
  }

  /// Whose regions are compared, likewise.
  int traveller(int step) {
    return travellers[step];
  }

  /// When one whose regions are compared was first seen.
  long knownSince(int traveller) {
    return knownSince[traveller];
  }
}
