/// The sources that are open, and the work on them: loads and closings, one after the other. And
/// what was found in them beside events.
///
/// Begin with {@link org.trailglass.app.intake.Sources}. May use `task` and the model; neither
/// `javafx.scene` nor `javafx.stage`.
@NullMarked
package org.trailglass.app.intake;

import org.jspecify.annotations.NullMarked;
