package org.trailglass.app.shell;

import java.util.List;
import javafx.scene.Node;

/// The nodes that the window places. Immutable.
///
/// @param bars across the window above the panes, from the top
/// @param side the tabs at the left
/// @param table the centre
/// @param detail at the right
/// @param problems below
/// @param status the foot
public record Places(
    List<Node> bars, List<SideTab> side, Node table, Node detail, Node problems, Node status) {

  public Places {
    bars = List.copyOf(bars);
    side = List.copyOf(side);
  }

  /// A tab at the left.
  public record SideTab(String title, Node content) {}
}
