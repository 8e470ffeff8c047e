/// What charts over time have in common: which stretch of time they show, in which parts, and how a
/// person moves on it. All charts show the same one.
///
/// Begin with {@link org.trailglass.app.axis.TimeSteering}. May use `workspace` and values of the
/// model; neither `javafx.scene` nor `javafx.stage`.
@NullMarked
package org.trailglass.app.axis;

import org.jspecify.annotations.NullMarked;
