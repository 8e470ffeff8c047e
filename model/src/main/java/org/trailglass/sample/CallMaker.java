package org.trailglass.sample;

/// Makes calls of one kind, each with other names and numbers.
@FunctionalInterface
interface CallMaker {

  /// @param account where the call happens, for its ARNs
  Call make(Chance chance, String account, String region);
}
