/// The looks of the window: style sheets on top of AtlantaFX, colours by name, the size of text,
/// the fonts.
///
/// Begin with {@link org.trailglass.app.theme.Look}; the sheets lie beside it as resources: those
/// of a {@link org.trailglass.app.theme.Theme} name the colours, `controls.css` and `shell.css` use
/// the names. What the colours mean and the scales of type and spacing: docs/design-notes.md.
/// Colours are written as numbers nowhere else. Uses no other package of the project.
@NullMarked
package org.trailglass.app.theme;

import org.jspecify.annotations.NullMarked;
