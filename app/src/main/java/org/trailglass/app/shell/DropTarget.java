package org.trailglass.app.shell;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Takes files, folders and text that are dropped anywhere on the window, or pasted. While they are
/// dragged over it, an overlay says what will happen.
final class DropTarget {
  private final OpenViewModel open;
  private final StackPane overlay = new StackPane();

  DropTarget(OpenViewModel open, Words words) {
    this.open = open;
    build(words);
  }

  /// Lies over everything else.
  Node overlay() {
    return overlay;
  }

  private void build(Words words) {
    var title = new Label(words.get("drop.title"));
    title.getStyleClass().add("heading");
    var hint = new Label(words.get("drop.hint"));
    hint.getStyleClass().add("muted");
    var frame = new VBox(Icon.DROP.node(), title, hint);
    frame.getStyleClass().add("frame");
    overlay.getStyleClass().add("drop-overlay");
    overlay.getChildren().add(frame);
    overlay.setVisible(false);
    overlay.setMouseTransparent(true);
  }

  /// Makes a node take drops, that of the whole window.
  void listenOn(Node node) {
    node.addEventFilter(DragEvent.DRAG_OVER, this::over);
    node.addEventFilter(DragEvent.DRAG_EXITED_TARGET, drag -> leave(drag, node));
    node.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
  }

  private void over(DragEvent drag) {
    if (drag.getGestureSource() == null && isWelcome(drag.getDragboard())) {
      drag.acceptTransferModes(TransferMode.COPY);
      overlay.setVisible(true);
      drag.consume();
    }
  }

  private void leave(DragEvent drag, Node node) {
    if (drag.getTarget() == node) {
      overlay.setVisible(false);
    }
  }

  private void drop(DragEvent drag) {
    if (drag.getGestureSource() == null) {
      overlay.setVisible(false);
      drag.setDropCompleted(take(drag.getDragboard()));
      drag.consume();
    }
  }

  private static boolean isWelcome(Clipboard content) {
    return content.hasFiles() || content.hasString();
  }

  /// Opens what a drag or the clipboard holds.
  ///
  /// @return whether it holds anything that can be opened
  boolean take(Clipboard content) {
    if (content.hasFiles()) {
      open.openPaths(content.getFiles().stream().map(File::toPath).toList());
      return true;
    }
    if (content.hasString()) {
      open.openText(content.getString());
      return true;
    }
    return false;
  }
}
