package org.trailglass.load;

import java.util.List;
import java.util.Map;
import org.trailglass.container.Origin;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// What came out of one source: all its files. Immutable.
///
/// @param source its number, unique in the session
/// @param items in source order
/// @param problems of the source itself, then of its items in source order; those beyond the
///     listing limit are only in `problemCounts`
/// @param problemCounts by {@link Problem#code}
/// @param skips in source order
/// @param wasCancelled whether a person stopped it before its end
public record SourceReport(
    int source,
    Origin origin,
    List<ItemReport> items,
    List<Problem> problems,
    Map<String, Long> problemCounts,
    List<Skip> skips,
    boolean wasCancelled) {
  public SourceReport {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
    problemCounts = Map.copyOf(problemCounts);
    skips = List.copyOf(skips);
  }
}
