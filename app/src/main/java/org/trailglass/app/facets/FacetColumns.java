package org.trailglass.app.facets;

import java.util.List;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.event.FieldPath;

/// The values of a facet as a list has them. Immutable.
record FacetColumns(FieldPath path, FacetText text) {

  DrawnListing.Title title() {
    return new DrawnListing.Title(text.path(path), text.words().get("facets.natural"));
  }

  List<ListColumn<FacetValue>> all() {
    return List.of(
        ListColumn.of("value", text.path(path), value -> text.line(value).text()),
        ListColumn.of(
            "events",
            text.words().get("facets.column.events"),
            value -> (long) value.events(),
            text.formats()::number));
  }
}
