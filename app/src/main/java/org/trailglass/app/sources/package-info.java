/// What is open: every source and file with its figures and its fingerprint.
///
/// Begin with {@link org.trailglass.app.sources.SourcesViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.sources;

import org.jspecify.annotations.NullMarked;
