/// The looks of the window: two style sheets on top of AtlantaFX, colours by name, the fonts.
///
/// Begin with {@link org.trailglass.app.theme.Theme}; the sheets lie beside it as resources:
/// `light.css` and `dark.css` name the colours, the others use the names. Colours are written as
/// numbers nowhere else. Uses no other package of the project.
@NullMarked
package org.trailglass.app.theme;

import org.jspecify.annotations.NullMarked;
