package org.trailglass.app.palette;

import java.util.List;

/// What the window itself has to offer when the palette opens. Immutable.
///
/// @param actions of the menus, in their order
/// @param sources those that are open, then those of before
public record Offer(List<MenuAction> actions, List<OfferedSource> sources) {

  public Offer {
    actions = List.copyOf(actions);
    sources = List.copyOf(sources);
  }
}
