package org.trailglass.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.trailglass.event.Fields;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.store.EventStore;

/// Which lane the events of a snapshot belong to. Lanes are numbered as they are found; some may
/// turn out to be without events. Not changed once made.
abstract sealed class LaneGroups {
  static final int NO_LANE = -1;

  final List<String> names = new ArrayList<>();

  /// By lane, the steps that are in it.
  final List<List<Step>> steps = new ArrayList<>();

  static LaneGroups of(Lineage lineage, EventStore store, LaneBy by) {
    return switch (by) {
      case ORIGIN -> new OfSteps(lineage, originNames(lineage));
      case PRINCIPAL -> new OfSteps(lineage, step -> step.principal().id());
      case SESSION -> new OfSteps(lineage);
      case KEY -> new OfKeys(lineage, store);
    };
  }

  /// Tells the lane of a row of a segment.
  abstract IntUnaryOperator in(int segment);

  /// The lane of a step, or of the event that handed credentials on, if it is the step's own.
  abstract int laneOf(Step step, int row);

  int size() {
    return names.size();
  }

  final int lane(Map<String, Integer> known, String name) {
    return known.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          steps.add(new ArrayList<>(1));
          return known.size();
        });
  }

  /// Steps are many, origins few: each name is made once.
  private static Function<Step, String> originNames(Lineage lineage) {
    var names = new String[lineage.steps().size()];
    return step -> {
      var origin = lineage.origin(step);
      var known = names[origin.number()];
      if (known == null) {
        known = origin.principal().id() + ' ' + origin.label();
        names[origin.number()] = known;
      }
      return known;
    };
  }

  /// Lanes of whole steps.
  private static final class OfSteps extends LaneGroups {
    private final Lineage lineage;
    private final int[] laneOfStep;

    OfSteps(Lineage lineage, Function<Step, String> name) {
      this.lineage = lineage;
      this.laneOfStep = new int[lineage.steps().size()];
      var known = new HashMap<String, Integer>();
      for (var step : lineage.steps()) {
        int lane = lane(known, name.apply(step));
        laneOfStep[step.number()] = lane;
        steps.get(lane).add(step);
      }
    }

    /// One for each step: names of steps differ, even where a log gives those of credentials to
    /// others.
    OfSteps(Lineage lineage) {
      this.lineage = lineage;
      this.laneOfStep = IntStream.range(0, lineage.steps().size()).toArray();
      lineage.steps().parallelStream()
          .map(step -> step.kind() + " " + step.name())
          .forEachOrdered(names::add);
      lineage.steps().forEach(step -> steps.add(List.of(step)));
    }

    @Override
    IntUnaryOperator in(int segment) {
      int base = lineage.store().base(segment);
      return row -> {
        int step = lineage.stepOf(base + row);
        return step == Lineage.NO_STEP ? NO_LANE : laneOfStep[step];
      };
    }

    @Override
    int laneOf(Step step, int row) {
      return laneOfStep[step.number()];
    }
  }

  /// Lanes of access keys, of which a step may have several.
  private static final class OfKeys extends LaneGroups {
    private final Lineage lineage;
    private final EventStore store;
    private final Map<String, Integer> known = new HashMap<>();

    OfKeys(Lineage lineage, EventStore store) {
      this.lineage = lineage;
      this.store = store;
      for (var step : lineage.steps()) {
        step.keys().forEach(key -> steps.get(lane(known, key)).add(step));
      }
    }

    @Override
    IntUnaryOperator in(int segment) {
      var found = store.column(segment, Fields.IDENTITY_ACCESS_KEY_ID);
      if (found.isEmpty()) {
        return row -> NO_LANE;
      }
      var column = found.get();
      var lanes = new int[column.values()];
      Arrays.setAll(lanes, ordinal -> known.getOrDefault(column.text(ordinal), NO_LANE));
      var firsts = column.firstsPresent(store.segments().get(segment).rows());
      return row -> firsts[row] < 0 ? NO_LANE : lanes[firsts[row]];
    }

    @Override
    int laneOf(Step step, int row) {
      var own =
          lineage.stepOf(row) == step.number()
              ? store.first(row, Fields.IDENTITY_ACCESS_KEY_ID)
              : Optional.<String>empty();
      return own.map(known::get)
          .or(() -> step.keys().stream().findFirst().map(known::get))
          .orElse(NO_LANE);
    }
  }
}
