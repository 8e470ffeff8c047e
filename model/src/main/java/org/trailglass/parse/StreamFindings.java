package org.trailglass.parse;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Skip;

/// The findings of one stream: lists problems up to the limit and counts the rest; adds up what is
/// skipped by reason. One thread.
final class StreamFindings {
  private final Findings findings;
  private final Place stream;
  private final int listedProblems;
  private final Map<Skip.Reason, Skip> skips = new EnumMap<>(Skip.Reason.class);
  private final Map<String, Long> notListed = new TreeMap<>();
  private int listed;
  private long told;
  private long problems;

  StreamFindings(Findings findings, Place stream, int listedProblems) {
    this.findings = findings;
    this.stream = stream;
    this.listedProblems = listedProblems;
  }

  /// The stream as a whole.
  Place stream() {
    return stream;
  }

  /// Tells a problem, or only counts it.
  ///
  /// @param problem made only if it is listed: places cost counting lines
  /// @param code its code
  void problem(String code, Supplier<? extends Problem> problem) {
    told++;
    problems++;
    if (listed < listedProblems) {
      listed++;
      findings.problem(problem.get());
    } else {
      count(code);
    }
  }

  private void count(String code) {
    if (notListed.isEmpty()) {
      findings.problem(
          new Problem.LimitReached(
              stream, Limit.LISTED_PROBLEMS, listedProblems, Problem.Action.KEPT));
    }
    notListed.merge(code, 1L, Long::sum);
  }

  /// Counts something skipped.
  ///
  /// @param place where, asked for the first of its reason
  void skipped(Skip.Reason reason, Supplier<Place> place) {
    told++;
    var sum = skips.get(reason);
    skips.put(
        reason,
        sum == null
            ? new Skip(place.get(), reason, 1)
            : new Skip(sum.place(), reason, sum.count() + 1));
  }

  /// How much was told: problems, listed or not, and skips.
  long told() {
    return told;
  }

  /// Problems told or counted so far.
  long problems() {
    return problems;
  }

  /// What was skipped so far, to go back to.
  Map<Skip.Reason, Skip> skips() {
    return Map.copyOf(skips);
  }

  /// Forgets what was skipped since.
  void skips(Map<Skip.Reason, Skip> before) {
    skips.clear();
    skips.putAll(before);
  }

  /// The stream ends: tells the sums.
  void close() {
    skips.values().forEach(findings::skipped);
    notListed.forEach((code, count) -> findings.notListed(stream, code, count));
  }
}
