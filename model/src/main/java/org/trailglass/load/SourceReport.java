package org.trailglass.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trailglass.container.Origin;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.LimitReached;
import org.trailglass.problem.Skip;

/// What came out of one source: all its files. Immutable.
///
/// @param source its number, unique in the session
/// @param items in source order
/// @param problems of the source itself, then of its items in source order; those beyond the
///     listing limit are only in `problemCounts`
/// @param problemCounts by {@link Problem#code}
/// @param skips in source order, as far as they are listed
/// @param skipCounts how many objects were left out, by {@link Skip.Reason#code}
/// @param wasCancelled whether a person stopped it before its end
public record SourceReport(
    int source,
    Origin origin,
    List<ItemReport> items,
    List<Problem> problems,
    Map<String, Long> problemCounts,
    List<Skip> skips,
    Map<String, Long> skipCounts,
    boolean wasCancelled) {
  public SourceReport {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
    problemCounts = Map.copyOf(problemCounts);
    skips = List.copyOf(skips);
    skipCounts = Map.copyOf(skipCounts);
  }

  /// Of a source of which nothing was read yet.
  public static SourceReport nothing(int source, Origin origin) {
    return new SourceReport(
        source, origin, List.of(), List.of(), Map.of(), List.of(), Map.of(), false);
  }

  /// The same with one more problem of the source itself.
  SourceReport with(Problem problem) {
    var more = new ArrayList<Problem>(problems.size() + 1);
    more.add(problem);
    more.addAll(problems);
    var counts = new HashMap<>(problemCounts);
    counts.merge(problem.code(), 1L, Long::sum);
    return new SourceReport(source, origin, items, more, counts, skips, skipCounts, wasCancelled);
  }

  /// Whether the memory did not suffice for all of it.
  public boolean isOutOfMemory() {
    return problems.stream()
        .anyMatch(
            problem -> problem instanceof LimitReached reached && reached.limit() == Limit.MEMORY);
  }
}
