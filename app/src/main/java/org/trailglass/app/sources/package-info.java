/// What is open: every source and file with its figures and its fingerprint, and the coverage of
/// accounts, regions and hours.
///
/// Begin with {@link org.trailglass.app.sources.SourcesViewModel}; {@link
/// org.trailglass.app.sources.CoverageViewModel} answers for the heat grid. May use `task`, `text`,
/// `settings`, `control`, `theme`, `workspace` and model values; view models neither
/// `javafx.scene` nor `javafx.stage`.
@NullMarked
package org.trailglass.app.sources;

import org.jspecify.annotations.NullMarked;
