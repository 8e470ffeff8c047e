package org.trailglass.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// Collects what one batch finds wrong. One thread.
final class BatchFindings implements Findings {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Skip> skips = new ArrayList<>();
  private final Map<String, Long> unlisted = new HashMap<>();
  private long skipped;
  private long told;

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
    told++;
  }

  @Override
  public void skipped(Skip skip) {
    skips.add(skip);
    skipped += skip.count();
  }

  @Override
  public void notListed(Place stream, String code, long count) {
    unlisted.merge(code, count, Long::sum);
    told += count;
  }

  /// How many problems there were so far, those that are not listed included.
  long problemCount() {
    return told;
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
