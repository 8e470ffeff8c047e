/// The looks: style sheets, colours by name, fonts.
@NullMarked
package org.trailglass.app.theme;

import org.jspecify.annotations.NullMarked;
