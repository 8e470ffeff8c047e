package org.trailglass.app.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/// How a person left the lanes of identities and the list of principals. Immutable.
///
/// @param lanes by what there are lanes, empty for the usual
/// @param order of the lanes, empty for the usual
/// @param widths of the columns of the list that a person gave another one, in pixels
public record IdentityChoices(String lanes, String order, Map<String, Double> widths) {

  public IdentityChoices {
    widths = Map.copyOf(widths);
  }

  /// As at the first start.
  public static IdentityChoices usual() {
    return new IdentityChoices("", "", Map.of());
  }

  public IdentityChoices withLanes(String newLanes) {
    return new IdentityChoices(newLanes, order, widths);
  }

  public IdentityChoices withOrder(String newOrder) {
    return new IdentityChoices(lanes, newOrder, widths);
  }

  public IdentityChoices withWidth(String column, double width) {
    var newWidths = new LinkedHashMap<>(widths);
    newWidths.put(column, width);
    return new IdentityChoices(lanes, order, newWidths);
  }
}
