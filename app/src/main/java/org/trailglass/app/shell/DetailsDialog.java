package org.trailglass.app.shell;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.TextArea;
import javafx.stage.Modality;
import org.trailglass.app.control.OnScreen;
import org.trailglass.app.open.Notice;
import org.trailglass.app.text.Words;

/// Shows the details of a notice, to be read and copied. The window stays in use beside it.
final class DetailsDialog {
  private DetailsDialog() {}

  /// @param anchor a node of the window
  static void show(Node anchor, Words words, Notice notice) {
    var dialog = new Alert(Alert.AlertType.INFORMATION);
    dialog.initOwner(anchor.getScene().getWindow());
    OnScreen.keep(dialog);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("notice.details.title"));
    dialog.setHeaderText(notice.text());
    dialog.setGraphic(null);
    dialog.setResizable(true);
    var lines = new TextArea(String.join("\n", notice.details()));
    lines.setId("notice-details");
    lines.setEditable(false);
    lines.setWrapText(true);
    lines.getStyleClass().add("notice-details");
    lines.setAccessibleText(notice.text());
    dialog.getDialogPane().setContent(lines);
    dialog.show();
  }
}
