/// The window: places the features, menus, shortcuts, drop and paste.
@NullMarked
package org.trailglass.app.shell;

import org.jspecify.annotations.NullMarked;
