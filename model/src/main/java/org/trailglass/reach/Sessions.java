package org.trailglass.reach;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.store.EventStore;

/// Finds the sessions and keys that were opened by some events. One thread.
final class Sessions {
  private final Lineage lineage;
  private final Answers answers;
  private final RoleEnds ends;

  Sessions(Lineage lineage, Answers answers) {
    this.lineage = lineage;
    this.answers = answers;
    this.ends = new RoleEnds(answers);
  }

  /// The steps that got their credentials from a step of the subject's events, the earliest first.
  List<Step> opened() {
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
        ends.of(step, time(step)),
        query);
  }
}
