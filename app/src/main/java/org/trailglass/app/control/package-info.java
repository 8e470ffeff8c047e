/// Controls that know no domain: they show what they are given and report what a person did.
///
/// Begin with {@link org.trailglass.app.control.EdgePanes}, the panes of the window, or {@link
/// org.trailglass.app.control.FocusCursor}, which makes many nodes one stop of the keyboard.
/// May use JavaFX, no other package of the application and nothing of the model.
@NullMarked
package org.trailglass.app.control;

import org.jspecify.annotations.NullMarked;
