package org.trailglass.app.control;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in a view that has nothing to show: an icon, why it is empty, what it will show or
/// what to do about it, and a button where there is one thing to do. Where room is scarce the icon
/// goes first. FX thread.
public final class EmptyNote extends VBox {
  /// The height of a view, in lines of its text, below which the icon gives way.
  private static final double LOW = 10.5;

  private final Label title = new Label();
  private final Label hint = new Label();
  private final Button verb = new Button();

  /// A note that says nothing yet and has no button.
  public EmptyNote(Node icon) {
    getStyleClass().add("empty-note");
    title.getStyleClass().add("empty-note-title");
    hint.getStyleClass().add("empty-note-hint");
    title.setWrapText(true);
    hint.setWrapText(true);
    for (var node : new Node[] {icon, hint, verb}) {
      node.managedProperty().bind(node.visibleProperty());
    }
    icon.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> getHeight() >= LOW * title.getFont().getSize(),
                heightProperty(),
                title.fontProperty()));
    verb.setVisible(false);
    getChildren().setAll(icon, title, hint, verb);
    setAccessibleRole(AccessibleRole.TEXT);
    say("", "");
  }

  /// A note that says the same at all times.
  ///
  /// @param why the view is empty
  /// @param what it will show, or what to do; empty to leave that out
  public EmptyNote(Node icon, String why, String what) {
    this(icon);
    say(why, what);
  }

  /// Says why the view is empty, and what it will show or what to do; the second may be empty.
  public void say(String why, String what) {
    title.setText(why);
    hint.setText(what);
    hint.setVisible(!what.isEmpty());
    setAccessibleText(what.isEmpty() ? why : why + "\n" + what);
  }

  /// Offers one thing to do.
  public void offer(String name, Runnable action) {
    verb.setText(name);
    verb.setOnAction(click -> action.run());
    verb.setVisible(true);
  }

  /// Offers nothing more.
  public void offerNothing() {
    verb.setVisible(false);
  }
}
