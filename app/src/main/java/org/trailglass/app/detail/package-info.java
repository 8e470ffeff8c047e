/// Everything about the current event: who stands behind it, what is known of it and where it was
/// found, and its raw JSON.
///
/// Begin with {@link org.trailglass.app.detail.DetailViewModel}. May use what
/// docs/architecture.md gives a feature, and `jsonview` of the model.
@NullMarked
package org.trailglass.app.detail;

import org.jspecify.annotations.NullMarked;
