package org.trailglass.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;

/// The nodes that the window places. Immutable.
///
/// @param filter across the window above the panes
/// @param timeline below it
/// @param side the tabs at the left
/// @param table the centre
/// @param detail at the right
/// @param below the tabs at the foot of the panes
/// @param within panes inside of those tabs, which can be put away for themselves
/// @param status the foot
public record Places(
    Node filter,
    Placed timeline,
    List<Placed> side,
    Node table,
    Placed detail,
    List<Placed> below,
    List<Within> within,
    Node status) {

  public Places {
    side = List.copyOf(side);
    below = List.copyOf(below);
    within = List.copyOf(within);
  }

  /// What can stand in a window of its own, in reading order.
  List<Placed> parts() {
    return Stream.of(List.of(timeline), side, List.of(detail), below)
        .flatMap(List::stream)
        .toList();
  }

  /// What has a place in the window, and can be moved to one of its own.
  ///
  /// @param title may change
  /// @param shortcut goes to that tab from anywhere, and back again; empty if none does
  public record Placed(Part part, ObservableValue<String> title, Node content, String shortcut) {

    public Placed(Part part, ObservableValue<String> title, Node content) {
      this(part, title, content, "");
    }

    public Placed(Part part, String title, Node content) {
      this(part, title, content, "");
    }

    public Placed(Part part, String title, Node content, String shortcut) {
      this(part, new ReadOnlyStringWrapper(title), content, shortcut);
    }
  }

  /// A pane inside of a tab.
  ///
  /// @param shortcut goes there from anywhere, and puts it away from there
  public record Within(String title, Node content, String shortcut, Pane pane) {}
}
