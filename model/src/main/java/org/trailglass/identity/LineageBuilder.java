package org.trailglass.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;
import org.trailglass.store.Overtaken;

/// Puts a lineage together: reads the segments, sorts callers into steps, links the steps. One
/// thread, beside the common pool.
final class LineageBuilder {
  /// Calls to the global endpoints of STS and sign-in are logged here.
  private static final String GLOBAL_REGION = "us-east-1";

  private final EventStore store;
  private final Overtaken overtaken;
  private final int[] stepOfRow;

  LineageBuilder(EventStore store, BooleanSupplier isOvertaken) {
    this.store = store.plain();
    this.overtaken = new Overtaken(isOvertaken);
    this.stepOfRow = new int[store.rows()];
  }

  Lineage build() {
    var readings =
        IntStream.range(0, store.segments().size())
            .parallel()
            .mapToObj(
                i -> {
                  overtaken.check();
                  return SegmentReading.of(store, i);
                })
            .toList();
    var handOns = readings.stream().flatMap(reading -> reading.handOns().stream()).toList();
    var callers = Callers.of(readings);
    overtaken.check();
    var steps = new Steps(callers.all(), handOns);
    for (int i = 0; i < readings.size(); i++) {
      number(readings.get(i).callerOfRow(), callers.ofSegment().get(i), store.base(i), steps);
    }
    overtaken.check();
    joinTwins(handOns, readings, steps);
    Activities.count(store, stepOfRow, steps.all());
    var passwords = new Passwords(steps, handOns, stepOfRow);
    if (passwords.tellApart(store)) {
      Activities.count(store, stepOfRow, steps.all());
    }
    link(steps, handOns, passwords);
    overtaken.check();
    Chains.finish(steps.all());
    return new Lineage(store, steps.finished(), stepOfRow);
  }

  private void number(int[] callerOfRow, int[] callers, int base, Steps steps) {
    for (int row = 0; row < callerOfRow.length; row++) {
      stepOfRow[base + row] = steps.of(callers[callerOfRow[row]]);
    }
  }

  private Optional<Draft> stepOf(int row, Steps steps) {
    return stepOfRow[row] == Lineage.NO_STEP
        ? Optional.empty()
        : Optional.of(steps.all().get(stepOfRow[row]));
  }

  /// A call across accounts is logged in both, under one shared id. The other account does not know
  /// the caller's credentials: its event belongs to the step that the caller's account tells.
  private void joinTwins(List<HandOn> handOns, List<SegmentReading> readings, Steps steps) {
    var known = new HashMap<String, Draft>();
    for (var handOn : handOns) {
      stepOf(handOn.row(), steps)
          .filter(Draft::hasCredentials)
          .filter(step -> !handOn.shared().isEmpty())
          .ifPresent(step -> known.merge(handOn.shared(), step, LineageBuilder::firstNamed));
    }
    var copies = readings.stream().flatMap(reading -> reading.copies().stream());
    for (var handOn : Stream.concat(handOns.stream(), copies).toList()) {
      var better = Optional.ofNullable(known.get(handOn.shared()));
      var now = stepOf(handOn.row(), steps).filter(step -> !step.hasCredentials());
      if (better.isPresent() && now.isPresent()) {
        stepOfRow[handOn.row()] = better.get().number;
      }
    }
  }

  private static Draft firstNamed(Draft one, Draft other) {
    return Draft.BY_NAME.compare(one, other) <= 0 ? one : other;
  }

  private void link(Steps steps, List<HandOn> handOns, Passwords passwords) {
    var parents = new Parents(steps, handOns, row -> stepOf(row, steps), passwords);
    // Steps of principals that only links tell of come behind these; they have no link of theirs.
    var used = List.copyOf(steps.all());
    link(used, parents);
    suggest(steps, used);
    int before = steps.all().size();
    handOns.parallelStream()
        .filter(handOn -> !parents.isTaken(handOn) && steps.isUnused(handOn))
        .sorted(HandOn.BY_TIME)
        .forEachOrdered(handOn -> steps.addUnused(handOn, stepOf(handOn.row(), steps)));
    new UnusedSessions(steps).add(handOns, handOn -> stepOf(handOn.row(), steps));
    link(List.copyOf(steps.all().subList(before, steps.all().size())), parents);
  }

  private static void link(List<Draft> steps, Parents parents) {
    var proofs = steps.parallelStream().map(parents::proof).toList();
    for (int i = 0; i < proofs.size(); i++) {
      var step = steps.get(i);
      step.link = parents.link(step, proofs.get(i)).orElse(null);
    }
  }

  private void suggest(Steps steps, List<Draft> used) {
    var sessions = used.stream().filter(LineageBuilder::isBeginMissing).toList();
    var without = sessions.stream().filter(step -> step.link == null).toList();
    var namesakes = new Namesakes(store, steps, without, stepOfRow);
    for (var step : without) {
      step.link = namesakes.of(step).orElse(null);
    }
    var byPrincipalId = new PrincipalIds(used);
    used.stream()
        .filter(step -> step.link == null && step.kind == StepKind.PRINCIPAL)
        .forEach(step -> step.link = byPrincipalId.of(step).orElse(null));
    sessions.parallelStream().forEach(session -> session.gap = gap(session));
  }

  /// Whether a step is a session that no call in the data began, whatever else tells who did.
  private static boolean isBeginMissing(Draft step) {
    return step.kind == StepKind.SESSION
        && (step.link == null
            || step.link.strength() == Strength.STATED
            || step.link.strength() == Strength.SUGGESTED);
  }

  private Gap gap(Draft session) {
    boolean isExact = session.created != EventStore.NO_TIME;
    var region = store.first(session.activity.firstRow(), Fields.AWS_REGION).orElse(GLOBAL_REGION);
    return new Gap(
        session.principal.account(),
        region.equals(GLOBAL_REGION) || isOfOtherPartition(region)
            ? List.of(region)
            : List.of(GLOBAL_REGION, region),
        isExact ? session.created : session.activity.first(),
        isExact);
  }

  /// China and GovCloud have no global endpoints.
  private static boolean isOfOtherPartition(String region) {
    return region.startsWith("cn-") || region.startsWith("us-gov-");
  }
}
