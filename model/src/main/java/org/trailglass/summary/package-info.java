/// What a set of events adds up to: counts of values, the timeline, coverage of accounts, regions
/// and hours, lanes of identities, what principals did.
///
/// Begin with {@link org.trailglass.summary.TopValues}. May use `event`, `store`,
/// `identity` and `search`.
@NullMarked
package org.trailglass.summary;

import org.jspecify.annotations.NullMarked;
