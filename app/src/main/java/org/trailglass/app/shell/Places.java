package org.trailglass.app.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.trailglass.app.settings.Pane;

/// The nodes that the window places. Immutable.
///
/// @param bars across the window above the panes, from the top
/// @param side the tabs at the left
/// @param table the centre
/// @param detail at the right
/// @param below the tabs at the foot of the panes
/// @param within panes inside of those tabs, which can be put away for themselves
/// @param status the foot
public record Places(
    List<Node> bars,
    List<Tabbed> side,
    Node table,
    Node detail,
    List<Tabbed> below,
    List<Within> within,
    Node status) {

  public Places {
    bars = List.copyOf(bars);
    side = List.copyOf(side);
    below = List.copyOf(below);
    within = List.copyOf(within);
  }

  /// A pane among others at one place.
  ///
  /// @param title may change
  /// @param shortcut goes there from anywhere, and back again; empty if none does
  public record Tabbed(ObservableValue<String> title, Node content, String shortcut) {

    public Tabbed(ObservableValue<String> title, Node content) {
      this(title, content, "");
    }

    public Tabbed(String title, Node content) {
      this(title, content, "");
    }

    public Tabbed(String title, Node content, String shortcut) {
      this(new ReadOnlyStringWrapper(title), content, shortcut);
    }
  }

  /// A pane inside of a tab.
  ///
  /// @param shortcut goes there from anywhere, and puts it away from there
  public record Within(String title, Node content, String shortcut, Pane pane) {}
}
