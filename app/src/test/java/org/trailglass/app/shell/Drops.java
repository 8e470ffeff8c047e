package org.trailglass.app.shell;

import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Drags and drops from outside the window, which no robot can make without a desktop: the events
/// that the toolkit would fire.
public final class Drops {
  private Drops() {}

  public static void over(Node node, ClipboardContent content) {
    fire(node, DragEvent.DRAG_OVER, content);
  }

  public static void exit(Node node, ClipboardContent content) {
    fire(node, DragEvent.DRAG_EXITED_TARGET, content);
  }

  public static void drop(Node node, ClipboardContent content) {
    over(node, content);
    fire(node, DragEvent.DRAG_DROPPED, content);
  }

  /// Puts text into the clipboard.
  public static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  private static void fire(Node node, EventType<DragEvent> type, ClipboardContent content) {
    Event.fireEvent(
        node,
        new DragEvent(
            type,
            new FakeDrag(content).board(),
            10,
            10,
            10,
            10,
            TransferMode.COPY,
            null,
            null,
            null));
  }
}
