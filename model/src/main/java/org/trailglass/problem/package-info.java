/// What could not be read, and where: values without words, which the app turns into sentences.
///
/// Begin with {@link org.trailglass.problem.Problem}. Uses no other package.
@NullMarked
package org.trailglass.problem;

import org.jspecify.annotations.NullMarked;
