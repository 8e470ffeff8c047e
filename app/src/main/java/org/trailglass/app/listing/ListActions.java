package org.trailglass.app.listing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/// What can be done with one list. FX thread.
///
/// @param list its node
public record ListActions(ListMenu menu, Listing<?> listing, Node list) {

  /// The entries of its menu, made anew each time it opens.
  public List<MenuItem> items() {
    return menu.items(listing, list);
  }

  /// Copies the selected rows as text between tabs; where none is selected, all of them.
  public void copy() {
    menu.copy(listing);
  }

  /// Whether any row is selected.
  public boolean hasSelection() {
    return listing.selectedRows() > 0;
  }
}
