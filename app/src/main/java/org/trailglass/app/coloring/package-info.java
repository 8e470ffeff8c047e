/// Which events have the colour of which rule.
///
/// Begin with {@link org.trailglass.app.coloring.Coloring}, which the workspace tells
/// what is shown.
/// May use `task` and of the model what asks: `query`, `search` and `store`.
@NullMarked
package org.trailglass.app.coloring;

import org.jspecify.annotations.NullMarked;
