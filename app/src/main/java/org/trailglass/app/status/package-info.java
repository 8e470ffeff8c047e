/// The bar at the foot of the window: counts, memory, time zone, progress of a load.
@NullMarked
package org.trailglass.app.status;

import org.jspecify.annotations.NullMarked;
