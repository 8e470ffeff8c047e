/// Writing events into a file: what is shown, or the whole result, with progress and cancel.
///
/// Begin with {@link org.trailglass.app.export.ExportViewModel}. May use what
/// docs/architecture.md gives a feature.
@NullMarked
package org.trailglass.app.export;

import org.jspecify.annotations.NullMarked;
