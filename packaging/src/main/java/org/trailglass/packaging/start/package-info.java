/// Measures how long the packed program takes from its launch to a window that can be used, beside
/// an empty window with a start-up cache of its own. Begin with
/// [org.trailglass.packaging.start.StartBenchmark].
@NullMarked
package org.trailglass.packaging.start;

import org.jspecify.annotations.NullMarked;
