package org.trailglass.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// Collects what one batch finds wrong. One thread.
final class BatchFindings implements Findings {
  private final LongAdder counter;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Skip> skips = new ArrayList<>();
  private final Map<String, Long> unlisted = new HashMap<>();
  private long skipped;

  /// @param counter counts the problems of all batches
  BatchFindings(LongAdder counter) {
    this.counter = counter;
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
    counter.increment();
  }

  @Override
  public void skipped(Skip skip) {
    skips.add(skip);
    skipped += skip.count();
  }

  @Override
  public void notListed(Place stream, String code, long count) {
    unlisted.merge(code, count, Long::sum);
    counter.add(count);
  }

  /// The problems since the last {@link #takeProblems}.
  int problemCount() {
    return problems.size();
  }

  long skippedCount() {
    return skipped;
  }

  /// Hands over what was collected since the last call.
  List<Problem> takeProblems() {
    var taken = List.copyOf(problems);
    problems.clear();
    return taken;
  }

  /// Hands over how many problems of each kind were not listed, since the last call.
  Map<String, Long> takeUnlisted() {
    var taken = Map.copyOf(unlisted);
    unlisted.clear();
    return taken;
  }

  /// Hands over what was collected since the last call.
  List<Skip> takeSkips() {
    var taken = List.copyOf(skips);
    skips.clear();
    return taken;
  }
}
