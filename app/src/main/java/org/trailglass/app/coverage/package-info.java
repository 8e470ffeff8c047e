/// The coverage of what is open: which hours of which accounts and regions have events, and where
/// some are missing.
///
/// Begin with {@link org.trailglass.app.coverage.CoverageViewModel}, which answers for the heat
/// grid. May use what docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.coverage;

import org.jspecify.annotations.NullMarked;
