package org.trailglass.identity;

import java.util.Comparator;

/// A call by which credentials were handed on, with the step of who made it. Immutable.
record Given(HandOn handOn, Draft giver) {

  /// A call across accounts is logged in both: the giver's account knows with which credentials it
  /// was made, and so comes first.
  static final Comparator<Given> SUREST =
      Comparator.comparing((Given given) -> !given.giver.hasCredentials())
          .thenComparingLong(given -> given.handOn.time())
          .thenComparing(given -> given.giver, Draft.BY_NAME)
          .thenComparing(given -> given.handOn.kind())
          .thenComparingLong(given -> given.handOn.expires());
}
