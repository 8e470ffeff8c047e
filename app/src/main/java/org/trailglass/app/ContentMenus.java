package org.trailglass.app;

import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.value.ValueMenu;

/// The menus on what panes show. FX thread.
///
/// @param values on every value
/// @param lists on every list
record ContentMenus(ValueMenu values, ListMenu lists) {}
