/// Start and wiring: {@link org.trailglass.app.Main} decides between window and command line,
/// `Composition` builds the objects of a window. May use everything; nothing may use it.
@NullMarked
package org.trailglass.app;

import org.jspecify.annotations.NullMarked;
