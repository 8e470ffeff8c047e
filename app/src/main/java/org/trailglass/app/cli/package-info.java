/// The command line: `trailglass print` and `top`, help and version. The one place that prints;
/// starts no window and needs no display.
///
/// Begin with {@link org.trailglass.app.cli.Trailglass}. May use the model; no JavaFX. Its words
/// come from the same bundle as the window's.
@NullMarked
package org.trailglass.app.cli;

import org.jspecify.annotations.NullMarked;
