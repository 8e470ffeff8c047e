/// Everything about the current event: who stands behind it, what is known of it and where it was
/// found, and its raw JSON.
///
/// Begin with {@link org.trailglass.app.detail.DetailViewModel}. May use `task`, `text`,
/// `settings`, `control`, `theme`, `workspace` and the model with `jsonview`; view models neither
/// `javafx.scene` nor `javafx.stage`.
@NullMarked
package org.trailglass.app.detail;

import org.jspecify.annotations.NullMarked;
