package org.trailglass.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.trailglass.problem.Problem.Action;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.Estimate;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.Selection;

/// Prints what it takes to read from buckets, as one JSON object; reads nothing. One thread.
record PrintedEstimate(Output output) {

  /// Prints the estimate of all selections together.
  ///
  /// @return the exit code
  int print(Buckets buckets, List<Selection> selections) throws IOException {
    var estimates = new ArrayList<Estimate>();
    for (var selection : selections) {
      try {
        var estimate = buckets.estimate(selection, soFar -> {}, () -> false);
        estimates.add(estimate.anew());
        estimate.problems().forEach(output.problems()::print);
      } catch (S3Exception failure) {
        output.problems().print(failure.problem(Action.SKIPPED));
      }
    }
    output.problems().flush();
    if (estimates.isEmpty()) {
      return Printing.NOTHING_READ;
    }
    output.print(json(estimates));
    boolean isWhole =
        estimates.size() == selections.size()
            && estimates.stream().allMatch(estimate -> estimate.problems().isEmpty());
    return isWhole ? Printing.ALL_READ : Printing.WITH_PROBLEMS;
  }

  private static String json(List<Estimate> estimates) {
    double dollars = estimates.stream().mapToDouble(Estimate::dollars).sum();
    return new JsonObject()
        .put("objects", sum(estimates, Estimate::objects))
        .put("bytes", sum(estimates, Estimate::bytes))
        .put("requests", sum(estimates, Estimate::requests))
        .put("dollars", Math.round(dollars * 10_000) / 10_000.0)
        .put("cachedObjects", sum(estimates, Estimate::cachedObjects))
        .put("cachedBytes", sum(estimates, Estimate::cachedBytes))
        .put("archivedObjects", sum(estimates, Estimate::archivedObjects))
        .toString();
  }

  private static long sum(List<Estimate> estimates, ToLongFunction<Estimate> figure) {
    return estimates.stream().mapToLong(figure).sum();
  }
}
