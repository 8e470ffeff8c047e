package org.trailglass.app;

import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.app.value.ValueVerbs;

/// The menus on what panes show. FX thread.
///
/// @param values on every value
/// @param lists on every list
record ContentMenus(ValueMenu values, ListMenu lists) {

  /// @param verbs what is done with values
  static ContentMenus of(ValueVerbs verbs, Words words, ListMenu lists) {
    return new ContentMenus(new ValueMenu(verbs, words), lists);
  }
}
