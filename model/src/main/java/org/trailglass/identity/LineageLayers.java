package org.trailglass.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.trailglass.event.SetField;
import org.trailglass.store.EventStore;
import org.trailglass.store.Layer;

/// Gives a snapshot the fields that follow from its lineage.
final class LineageLayers {
  /// So many steps of a chain an event's field lists at most: the origin and the last. A chain of
  /// ten thousand steps, which somebody made to do harm, would list fifty million otherwise.
  static final int MOST_LISTED = 64;

  private static final int[] NOTHING = {};

  private LineageLayers() {}

  static EventStore of(Lineage lineage, EventStore store) {
    return store
        .with(SetField.PRINCIPAL.path(), layer(lineage, step -> step.principal().id()))
        .with(SetField.SESSION.path(), layer(lineage, Step::session))
        .with(SetField.ORIGIN.path(), layer(lineage, step -> lineage.origin(step).label()))
        .with(SetField.ORIGIN_KEY.path(), layer(lineage, step -> originKey(lineage, step)))
        .with(SetField.CHAIN_DEPTH.path(), layer(lineage, step -> Integer.toString(step.depth())))
        .with(SetField.CHAIN.path(), chains(lineage));
  }

  private static String originKey(Lineage lineage, Step step) {
    var keys = lineage.origin(step).keys();
    return keys.isEmpty() ? "" : keys.getFirst();
  }

  /// @param value of a step; empty if it has none
  private static Layer layer(Lineage lineage, Function<Step, String> value) {
    var texts = new ArrayList<String>();
    var numbers = new HashMap<String, int[]>();
    numbers.put("", NOTHING);
    var ofStep = new int[lineage.steps().size()][];
    for (var step : lineage.steps()) {
      ofStep[step.number()] =
          numbers.computeIfAbsent(
              value.apply(step),
              text -> {
                texts.add(text);
                return new int[] {texts.size() - 1};
              });
    }
    return layer(lineage, ofStep, texts);
  }

  private static Layer layer(Lineage lineage, int[][] ofStep, List<String> texts) {
    return Layer.of(
        row -> {
          int step = lineage.stepOf(row);
          return step == Lineage.NO_STEP ? NOTHING : ofStep[step];
        },
        texts);
  }

  private static Layer chains(Lineage lineage) {
    var ofStep = new int[lineage.steps().size()][];
    for (var step : lineage.steps()) {
      ofStep[step.number()] = chain(lineage, step);
    }
    return layer(lineage, ofStep, lineage.steps().stream().map(Step::name).toList());
  }

  private static int[] chain(Lineage lineage, Step step) {
    var chain = new int[Math.min(MOST_LISTED, step.depth() + 1)];
    var at = step;
    for (int i = chain.length - 1; i > 0; i--) {
      chain[i] = at.number();
      at = lineage.parent(at).orElseThrow();
    }
    chain[0] = lineage.origin(at).number();
    return chain;
  }
}
