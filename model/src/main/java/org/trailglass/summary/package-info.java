/// What a set of events adds up to: counts of values, coverage of accounts, regions and hours.
///
/// Begin with {@link org.trailglass.summary.ValueCounts}. May use `event`, `store`,
/// `identity` and `search`.
@NullMarked
package org.trailglass.summary;

import org.jspecify.annotations.NullMarked;
