package org.trailglass.app.facets;

import javafx.scene.Node;
import org.trailglass.app.listing.Listing;
import org.trailglass.event.FieldPath;

/// What heads and rows of facets have in common: their menus and tooltips.
interface FacetGestures {

  /// Gives the head of a facet its menu and tooltip.
  void ofHead(Node head, FieldPath path);

  /// Gives a row its menu, keys and tooltip.
  ///
  /// @param values the list that it is in
  void ofRow(FacetRow row, FieldPath path, Listing<FacetValue> values);
}
