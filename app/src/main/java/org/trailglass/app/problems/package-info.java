/// What could not be read whole, what was left out, and the spot where it stands.
///
/// Begin with {@link org.trailglass.app.problems.ProblemsViewModel}. May use `task`, `text`,
/// `settings`, `control`, `theme`, `workspace` and model values; view models neither
/// `javafx.scene` nor `javafx.stage`.
@NullMarked
package org.trailglass.app.problems;

import org.jspecify.annotations.NullMarked;
