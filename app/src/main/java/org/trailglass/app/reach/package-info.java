/// What somebody reached with some credentials: a summary of which every line shows its events.
///
/// Begin with {@link org.trailglass.app.reach.ReachViewModel}. May use `task`, `text`, `settings`,
/// `control`, `theme`, `workspace`, `value` and model values; view models neither `javafx.scene`
/// nor `javafx.stage`.
@NullMarked
package org.trailglass.app.reach;

import org.jspecify.annotations.NullMarked;
