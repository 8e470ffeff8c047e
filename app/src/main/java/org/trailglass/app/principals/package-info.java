/// The list of principals: who has events in the result, and what these come to.
///
/// Begin with {@link org.trailglass.app.principals.PrincipalsViewModel}. May use `task`, `text`,
/// `settings`, `control`, `theme`, `workspace`, `value`, `queryfield` and model values; view models
/// neither `javafx.scene` nor `javafx.stage`.
@NullMarked
package org.trailglass.app.principals;

import org.jspecify.annotations.NullMarked;
