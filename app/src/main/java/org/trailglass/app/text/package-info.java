/// Words, formats, and text made safe to show.
///
/// Begin with {@link org.trailglass.app.text.Words}, the one bundle that holds every word a person
/// reads; {@link org.trailglass.app.text.Formats} writes numbers and times; {@link
/// org.trailglass.app.text.VisibleText} makes control characters visible, and {@link
/// org.trailglass.app.text.ShortText} cuts what is long. Uses no other package of
/// the project and no JavaFX, so that the command line can use it.
@NullMarked
package org.trailglass.app.text;

import org.jspecify.annotations.NullMarked;
