/// What could not be read whole, what was left out, and the spot where it stands.
///
/// Begin with {@link org.trailglass.app.problems.ProblemsViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.problems;

import org.jspecify.annotations.NullMarked;
