package org.trailglass.reach;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.query.Query;
import org.trailglass.store.EventStore;

/// Finds the sessions and keys that were opened by some events. Any thread.
final class Sessions {
  private final Lineage lineage;
  private final Answers answers;
  private final RoleEnds ends;
  private final List<Step> opened;

  Sessions(Lineage lineage, Answers answers) {
    this.lineage = lineage;
    this.answers = answers;
    this.ends = new RoleEnds(answers);
    this.opened = open();
  }

  /// The steps that got their credentials from a step of the subject's events, the earliest first.
  List<Step> opened() {
    return opened;
  }

  private List<Step> open() {
    var ours = new BitSet();
    answers.events().forEach(row -> lineage.step(row).ifPresent(step -> ours.set(step.number())));
    return lineage.steps().stream()
        .filter(step -> step.link().filter(link -> ours.get(link.parent())).isPresent())
        .sorted(Comparator.comparingLong(this::time).thenComparingInt(Step::number))
        .toList();
  }

  private long time(Step step) {
    long created = step.created();
    return created == EventStore.NO_TIME ? step.activity().first() : created;
  }

  /// Questions that together find the events of some of them. Of many they ask for all that the
  /// same credentials opened, be they among the some or not.
  ///
  /// @param most of no more sessions each is asked for
  List<Query> all(List<Step> some, int most) {
    if (some.size() <= most) {
      return some.stream().map(StepQueries::of).toList();
    }
    return some.stream()
        .map(step -> step.link().orElseThrow().parent())
        .distinct()
        .map(parent -> StepQueries.next(lineage.steps().get(parent)))
        .toList();
  }

  /// The row of the event that took its rights from a session.
  OptionalInt ended(Step step) {
    return ends.of(step, time(step));
  }

  /// The line of a step: its own events, be they the subject's or not.
  Line line(Step step) {
    var link = step.link().orElseThrow();
    var query = StepQueries.of(step);
    var figures = answers.figures(answers.everywhere(query));
    return new Line(
        link.kind().name(),
        List.of(step.label(), step.name()),
        List.of(),
        figures,
        link.evidence(),
        ended(step),
        query);
  }
}
