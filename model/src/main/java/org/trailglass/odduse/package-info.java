/// Use of credentials that is out of the ordinary: what a person may want to look at, with the two
/// values that differ. No verdict: each has good reasons too.
///
/// Begin with {@link org.trailglass.odduse.OddUses}; what counts is said by each {@link
/// org.trailglass.odduse.OddKind}. May use `event`, `json`, `store` and `identity`.
@NullMarked
package org.trailglass.odduse;

import org.jspecify.annotations.NullMarked;
