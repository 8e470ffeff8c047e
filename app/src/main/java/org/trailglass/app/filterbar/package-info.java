/// The filter bar: the text of the filter, its terms, the filters that were asked before, and those
/// that are kept under a name.
///
/// Begin with {@link org.trailglass.app.filterbar.FilterBarViewModel}, then {@link
/// org.trailglass.app.filterbar.FilterBarView}. May use what docs/architecture.md gives a
/// feature.
@NullMarked
package org.trailglass.app.filterbar;

import org.jspecify.annotations.NullMarked;
