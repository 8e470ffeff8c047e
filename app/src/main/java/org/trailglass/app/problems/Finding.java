package org.trailglass.app.problems;

import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// One line of the list: something that is wrong, or something that was left out. Immutable.
sealed interface Finding {

  /// The number of the source in which it was found.
  int source();

  /// Where.
  Place place();

  /// The name of its kind in the bundle.
  String kindKey();

  /// How often.
  long count();

  /// Something could not be read as it should be.
  record Wrong(int source, Problem problem) implements Finding {
    @Override
    public Place place() {
      return problem.place();
    }

    @Override
    public String kindKey() {
      return "problems.kind." + problem.code();
    }

    @Override
    public long count() {
      return 1;
    }
  }

  /// Something is no CloudTrail event.
  record LeftOut(int source, Skip skip) implements Finding {
    @Override
    public Place place() {
      return skip.place();
    }

    @Override
    public String kindKey() {
      return "problems.kind.skipped";
    }

    @Override
    public long count() {
      return skip.count();
    }
  }
}
