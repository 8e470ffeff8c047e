package org.trailglass.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.identity.StepKind;
import org.trailglass.store.EventStore;
import org.trailglass.summary.IdentityLane.Bar;

/// Makes lanes of what was counted. One thread, beside the common pool.
final class LaneBuilder {
  /// So many holders of a masked key are named.
  private static final int MOST_HOLDERS = 3;

  private final Lineage lineage;
  private final LaneGroups groups;
  private final LaneCount count;

  LaneBuilder(Lineage lineage, LaneGroups groups, LaneCount count) {
    this.lineage = lineage;
    this.groups = groups;
    this.count = count;
  }

  IdentityLanes build(LaneBy by, LaneOrder order) {
    var cells = count.cells();
    var lanes = new IdentityLane[groups.size()];
    IntStream.range(0, lanes.length)
        .parallel()
        .filter(i -> count.events[i] > 0)
        .forEach(i -> lanes[i] = lane(i, cells[i], by));
    var sorted =
        IntStream.range(0, lanes.length)
            .filter(i -> count.events[i] > 0)
            .boxed()
            .parallel()
            .sorted(Comparator.comparing(i -> lanes[i], order.comparator()))
            .toList();
    var placeOf = new int[lanes.length];
    Arrays.fill(placeOf, LaneGroups.NO_LANE);
    for (int place = 0; place < sorted.size(); place++) {
      placeOf[sorted.get(place)] = place;
    }
    return new IdentityLanes(
        by,
        count.bins,
        sorted.stream().map(i -> lanes[i]).toList(),
        handOns(placeOf),
        count.others);
  }

  private IdentityLane lane(int lane, LaneCells cells, LaneBy by) {
    var steps = groups.steps.get(lane);
    var who = by == LaneBy.ORIGIN ? lineage.origin(steps.getFirst()) : steps.getFirst();
    var label =
        switch (by) {
          case PRINCIPAL -> who.principal().name();
          case KEY -> holders(steps);
          case ORIGIN, SESSION -> who.label();
        };
    boolean isTimed = count.last[lane] != EventStore.NO_TIME;
    int rarest = count.rarest[lane];
    return new IdentityLane(
        groups.names.get(lane),
        label,
        who.principal().kind(),
        who.principal().account(),
        steps,
        new IdentityLane.Counts(
            count.events[lane],
            count.failed[lane],
            count.writes[lane],
            isTimed ? count.first[lane] : EventStore.NO_TIME,
            count.last[lane],
            count.names.name(rarest),
            count.names.count(rarest)),
        bars(steps),
        cells);
  }

  /// Who have a key: several, if it was masked.
  private static String holders(List<Step> steps) {
    var all = steps.stream().map(Step::label).distinct().limit(MOST_HOLDERS + 1L).toList();
    return all.size() > MOST_HOLDERS
        ? String.join(", ", all.subList(0, MOST_HOLDERS)) + ", …"
        : String.join(", ", all);
  }

  /// Of the sessions that have events in the result.
  private List<Bar> bars(List<Step> steps) {
    var bars = new ArrayList<Bar>();
    for (var step : steps) {
      if (count.isUsed[step.number()] && step.kind() == StepKind.SESSION) {
        bar(step, bars);
      }
    }
    bars.sort(Comparator.comparingLong(Bar::from));
    var joined = new ArrayList<Bar>();
    for (var bar : bars) {
      if (!joined.isEmpty() && bar.from() <= joined.getLast().to()) {
        var before = joined.removeLast();
        joined.add(new Bar(before.from(), Math.max(before.to(), bar.to())));
      } else {
        joined.add(bar);
      }
    }
    return joined;
  }

  private static void bar(Step step, List<Bar> bars) {
    long from = Long.MAX_VALUE;
    long to = EventStore.NO_TIME;
    var its = step.activity();
    for (long time : new long[] {step.created(), step.expires(), its.first(), its.last()}) {
      if (time != EventStore.NO_TIME) {
        from = Math.min(from, time);
        to = Math.max(to, time);
      }
    }
    if (to != EventStore.NO_TIME) {
      bars.add(new Bar(from, to));
    }
  }

  /// Those between two lanes that both have events.
  private List<LaneHandOn> handOns(int[] placeOf) {
    var handOns = new ArrayList<LaneHandOn>();
    for (var step : lineage.steps()) {
      if (step.link().isEmpty()) {
        continue;
      }
      var link = step.link().get();
      int from = groups.laneOf(lineage.steps().get(link.parent()), link.evidence());
      int to = groups.laneOf(step, link.evidence());
      if (from != to && isShown(placeOf, from) && isShown(placeOf, to)) {
        long time = lineage.store().time(link.evidence());
        var evidence = lineage.store().id(link.evidence());
        handOns.add(new LaneHandOn(placeOf[from], placeOf[to], time, step, link, evidence));
      }
    }
    handOns.sort(Comparator.comparingLong(LaneHandOn::time));
    return handOns;
  }

  private static boolean isShown(int[] placeOf, int lane) {
    return lane != LaneGroups.NO_LANE && placeOf[lane] != LaneGroups.NO_LANE;
  }
}
