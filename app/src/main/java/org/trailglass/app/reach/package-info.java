/// What somebody reached with some credentials: a summary of which every line shows its events.
///
/// Begin with {@link org.trailglass.app.reach.ReachViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.reach;

import org.jspecify.annotations.NullMarked;
