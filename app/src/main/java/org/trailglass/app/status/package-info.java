/// The bar at the foot of the window: counts, memory, time zone, progress of a load.
///
/// Begin with {@link org.trailglass.app.status.StatusViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.status;

import org.jspecify.annotations.NullMarked;
