package org.trailglass.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.trailglass.app.control.FirstStop;

/// Moves the keyboard from pane to pane.
final class PaneFocus {
  private final Supplier<List<Node>> panes;

  /// @param panes those that are shown, in reading order
  PaneFocus(Supplier<List<Node>> panes) {
    this.panes = panes;
  }

  /// Goes to the next pane, or to the one before.
  ///
  /// @param step 1 or -1
  void move(int step) {
    var shown = panes.get();
    if (shown.isEmpty()) {
      return;
    }
    int current = indexOfFocused(shown);
    for (int i = 1; i <= shown.size(); i++) {
      int next = Math.floorMod(current + i * step, shown.size());
      if (enter(shown.get(next))) {
        return;
      }
    }
  }

  private static int indexOfFocused(List<Node> shown) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  /// Gives the keyboard to the first node inside that takes it: to a list, fields or text rather
  /// than to the buttons and the heads of tabs above them, or to the one that the pane chose. The
  /// window of the node comes to the front.
  ///
  /// @return whether there is one, and it is seen: nothing else takes the keyboard
  static boolean enter(Node node) {
    var first =
        chosen(node).or(() -> first(node, PaneFocus::isContent)).or(() -> first(node, any -> true));
    first.ifPresent(Node::requestFocus);
    var entered = first.filter(PaneFocus::hasKeyboard);
    entered.ifPresent(PaneFocus::raise);
    return entered.isPresent();
  }

  /// Within its window, which may not have it itself.
  private static boolean hasKeyboard(Node node) {
    return node.getScene() != null && node.getScene().getFocusOwner() == node;
  }

  /// The stop that a pane chose, which may be inside of what was placed.
  private static Optional<Node> chosen(Node node) {
    return FirstStop.of(node)
        .or(() -> inside(node).flatMap(child -> chosen(child).stream()).findFirst());
  }

  /// Gives the keyboard to the window of a node, if another one of the program has it: what another
  /// program does is not interrupted.
  static void raise(Node node) {
    boolean isOurs = Window.getWindows().stream().anyMatch(Window::isFocused);
    if (node.getScene() != null
        && node.getScene().getWindow() instanceof Stage stage
        && isOurs
        && !stage.isFocused()) {
      stage.setIconified(false);
      stage.toFront();
      stage.requestFocus();
    }
  }

  private static boolean isContent(Node node) {
    return !(node instanceof ButtonBase)
        && !(node instanceof ChoiceBox)
        && !(node instanceof TabPane)
        && !(node instanceof TextInputControl)
        && node.getAccessibleRole() != AccessibleRole.TEXT_FIELD;
  }

  private static Optional<Node> first(Node node, Predicate<Node> isWanted) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable() && isWanted.test(node)) {
      return Optional.of(node);
    }
    return inside(node).flatMap(child -> first(child, isWanted).stream()).findFirst();
  }

  /// What is seen inside a node: of tabs the chosen one.
  private static Stream<Node> inside(Node node) {
    if (node instanceof TabPane tabs) {
      var chosen = tabs.getSelectionModel().getSelectedItem();
      return chosen == null ? Stream.empty() : Stream.ofNullable(chosen.getContent());
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
        : Stream.empty();
  }
}
