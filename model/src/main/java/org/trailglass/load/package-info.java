/// Containers to store, in parallel on the Executor it is given: progress, problems, reports.
///
/// Begin with {@link org.trailglass.load.Loader}. May use `problem`, `event`, `container`, `parse`
/// and `store`.
@NullMarked
package org.trailglass.load;

import org.jspecify.annotations.NullMarked;
