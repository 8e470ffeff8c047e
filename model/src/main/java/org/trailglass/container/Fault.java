package org.trailglass.container;

import java.io.IOException;
import java.util.function.Function;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.LimitReached;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.problem.Problem.Unreadable;

/// Why bytes end before their end. Travels up from the layer that met it to the text that is read,
/// and is told once, however many layers it breaks. An IOException, so that it passes through the
/// streams of libraries.
final class Fault extends IOException {

  private static final Function<Place, Problem> SILENT =
      place -> {
        throw new IllegalStateException("told although silent: " + place);
      };

  private final transient Function<Place, Problem> problem;
  private boolean isTold;

  private Fault(String message, Function<Place, Problem> problem) {
    super(message);
    this.problem = problem;
  }

  /// Everything before the spot was read.
  static Fault cutOff(Reason reason, String detail) {
    return of(reason, detail, Action.CUT_OFF);
  }

  static Fault of(Reason reason, String detail, Action action) {
    return new Fault(reason + " " + detail, place -> new Unreadable(place, reason, detail, action));
  }

  static Fault limit(Limit limit, long allowed, Action action) {
    return new Fault(
        limit + " " + allowed, place -> new LimitReached(place, limit, allowed, action));
  }

  /// A person stopped it: nothing to tell.
  static Fault cancelled() {
    Fault fault = new Fault("cancelled", SILENT);
    fault.isTold = true;
    return fault;
  }

  /// What a library threw while it decoded `source`: a fault of a layer below as it is, else
  /// truncated where the source has ended, else corrupt.
  static Fault decoding(IOException thrown, Feed source) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Fault fault) {
        return fault;
      }
    }
    Reason reason = source.isAtEnd() ? Reason.TRUNCATED : Reason.CORRUPT;
    return cutOff(reason, "");
  }

  /// Tells it, the first time it is asked to.
  void tell(Place place, Findings findings) {
    if (!isTold) {
      isTold = true;
      findings.problem(problem.apply(place));
    }
  }
}
