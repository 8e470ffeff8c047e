/// Questions to a snapshot: which rows, in which order.
///
/// Begin with {@link org.trailglass.search.Search}. May use `event`, `store` and `query`.
@NullMarked
package org.trailglass.search;

import org.jspecify.annotations.NullMarked;
