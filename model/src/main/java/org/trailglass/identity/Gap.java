package org.trailglass.identity;

import java.util.List;

/// Where a chain breaks: credentials that somebody was given by a call that is not in the data.
/// Immutable.
///
/// @param account whose logs would show the call
/// @param regions in which it may be logged, the likeliest first: calls to the global endpoints of
///     STS and of sign-in are logged in us-east-1, others where they were made
/// @param time when the credentials were given, in milliseconds since 1970 UTC; if the records do
///     not say it, when they were used first
/// @param isExact whether the records say the time
public record Gap(String account, List<String> regions, long time, boolean isExact) {
  public Gap {
    regions = List.copyOf(regions);
  }
}
