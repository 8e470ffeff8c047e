package org.trailglass.app.principals;

import java.util.List;
import org.trailglass.identity.Principal;
import org.trailglass.odduse.OddUse;
import org.trailglass.summary.PrincipalActivity;
import org.trailglass.summary.PrincipalActivity.Distinct;

/// A principal of the list, and what it did in the result. Immutable.
///
/// @param odd how many of its events are an odd use of credentials
/// @param reasons the first odd use of each kind, of its first ones
record PrincipalRow(PrincipalActivity activity, int odd, List<OddUse> reasons) {

  PrincipalRow {
    reasons = List.copyOf(reasons);
  }

  Principal principal() {
    return activity.principal();
  }

  long first() {
    return activity.first();
  }

  long last() {
    return activity.last();
  }

  int events() {
    return activity.events();
  }

  int failed() {
    return activity.failed();
  }

  int writes() {
    return activity.writes();
  }

  Distinct distinct() {
    return activity.distinct();
  }
}
