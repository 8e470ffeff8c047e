package org.trailglass.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// Puts a lineage together: reads the segments, sorts callers into steps, links the steps. One
/// thread, beside the common pool.
final class LineageBuilder {
  /// Calls to the global endpoints of STS and sign-in are logged here.
  private static final String GLOBAL_REGION = "us-east-1";

  private final EventStore store;
  private final BooleanSupplier isOvertaken;
  private final int[] stepOfRow;

  LineageBuilder(EventStore store, BooleanSupplier isOvertaken) {
    this.store = store.plain();
    this.isOvertaken = isOvertaken;
    this.stepOfRow = new int[store.rows()];
  }

  Lineage build() {
    var readings =
        IntStream.range(0, store.segments().size())
            .parallel()
            .mapToObj(
                i -> {
                  check();
                  return SegmentReading.of(store, i);
                })
            .toList();
    var handOns = readings.stream().flatMap(reading -> reading.handOns().stream()).toList();
    var steps = new Steps(callers(readings), handOns);
    for (int i = 0; i < readings.size(); i++) {
      number(readings.get(i), store.base(i), steps);
    }
    check();
    joinTwins(handOns, steps);
    Activities.count(store, stepOfRow, steps.all());
    handOns.forEach(handOn -> steps.addUnused(handOn, stepOf(handOn.row(), steps)));
    link(steps, handOns);
    check();
    Chains.finish(steps.all());
    return new Lineage(store, steps.all().stream().map(Draft::toStep).toList(), stepOfRow);
  }

  private void check() {
    if (isOvertaken.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private static Set<Caller> callers(List<SegmentReading> readings) {
    var callers = new LinkedHashSet<Caller>();
    readings.forEach(reading -> callers.addAll(reading.callers()));
    return callers;
  }

  private void number(SegmentReading reading, int base, Steps steps) {
    var stepOf = reading.callers().stream().mapToInt(steps::of).toArray();
    int rows = reading.combinations().rows();
    for (int row = 0; row < rows; row++) {
      stepOfRow[base + row] = stepOf[reading.combinations().of(row)];
    }
  }

  private Optional<Draft> stepOf(int row, Steps steps) {
    return stepOfRow[row] == Lineage.NO_STEP
        ? Optional.empty()
        : Optional.of(steps.all().get(stepOfRow[row]));
  }

  /// A call across accounts is logged in both, under one shared id. The other account does not know
  /// the caller's credentials: its event belongs to the step that the caller's account tells.
  private void joinTwins(List<HandOn> handOns, Steps steps) {
    var known = new HashMap<String, Draft>();
    for (var handOn : handOns) {
      stepOf(handOn.row(), steps)
          .filter(Draft::hasCredentials)
          .filter(step -> !handOn.shared().isEmpty())
          .ifPresent(step -> known.merge(handOn.shared(), step, LineageBuilder::firstNamed));
    }
    for (var handOn : handOns) {
      var better = Optional.ofNullable(known.get(handOn.shared()));
      var now = stepOf(handOn.row(), steps).filter(step -> !step.hasCredentials());
      if (better.isPresent() && now.isPresent()) {
        stepOfRow[handOn.row()] = better.get().number;
      }
    }
  }

  private static Draft firstNamed(Draft one, Draft other) {
    return one.name.compareTo(other.name) <= 0 ? one : other;
  }

  private void link(Steps steps, List<HandOn> handOns) {
    var parents = new Parents(steps, handOns, row -> stepOf(row, steps));
    // Steps of principals that only links tell of come behind these; they have no link of theirs.
    var linked = List.copyOf(steps.all());
    for (var step : linked) {
      step.link = parents.of(step).orElse(null);
    }
    var without =
        linked.stream()
            .filter(step -> step.link == null && step.kind == StepKind.SESSION)
            .filter(step -> step.activity.events() > 0)
            .toList();
    var namesakes = new Namesakes(store, steps, without, row -> stepOfRow[row]);
    for (var step : without) {
      step.link = namesakes.of(step).orElse(null);
      step.gap = gap(step);
    }
  }

  private Gap gap(Draft step) {
    boolean isExact = step.created != EventStore.NO_TIME;
    var regions =
        Stream.concat(
                Stream.of(GLOBAL_REGION),
                store.first(step.activity.firstRow(), Fields.AWS_REGION).stream())
            .distinct()
            .toList();
    return new Gap(
        step.principal.account(), regions, isExact ? step.created : step.activity.first(), isExact);
  }
}
