/// The palette: finds anything by a few letters of its name. Actions of the menus, fields, filters,
/// sources and principals, each with what can be done with it.
///
/// Begin with {@link org.trailglass.app.palette.PaletteViewModel}; {@link
/// org.trailglass.app.palette.WordStarts} says which names some letters mean. May use what
/// docs/architecture.md gives a feature. What it does comes in as {@link
/// org.trailglass.app.palette.PaletteVerbs}.
@NullMarked
package org.trailglass.app.palette;

import org.jspecify.annotations.NullMarked;
