package org.trailglass.container;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// Keeps what it is told, as short lines that a test can compare.
final class RecordedFindings implements Findings {

  final List<String> problems = new ArrayList<>();
  final List<String> skips = new ArrayList<>();

  @Override
  public void problem(Problem problem) {
    String what =
        switch (problem) {
          case Problem.Unreadable unreadable -> unreadable.reason().name();
          case Problem.LimitReached reached -> reached.limit() + "=" + reached.allowed();
          default -> problem.code();
        };
    problems.add(problem.place().name() + " " + what + " " + problem.action());
  }

  @Override
  public void skipped(Skip skip) {
    skips.add(skip.place().name() + " " + skip.reason());
  }
}
