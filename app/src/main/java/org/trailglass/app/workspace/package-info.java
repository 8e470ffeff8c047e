/// The observable state of the window: what is open, in which order, what is selected; and the
/// verbs that change it. Features meet here and nowhere else.
///
/// Begin with {@link org.trailglass.app.workspace.Workspace}. May use `task`, `intake`,
/// `coloring` and the model; neither `javafx.scene` nor `javafx.stage`.
@NullMarked
package org.trailglass.app.workspace;

import org.jspecify.annotations.NullMarked;
