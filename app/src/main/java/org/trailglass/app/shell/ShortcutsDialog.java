package org.trailglass.app.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.text.Words;

/// Shows the keys of the program. The window stays in use beside it.
final class ShortcutsDialog {
  private final Words words;

  ShortcutsDialog(Words words) {
    this.words = words;
  }

  void show(@Nullable Window owner, List<ShortcutList> groups) {
    var dialog = new Alert(Alert.AlertType.INFORMATION);
    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("shortcuts.title"));
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(content(groups));
    dialog.show();
  }

  private static Node content(List<ShortcutList> groups) {
    int half = (groups.size() + 1) / 2;
    var columns =
        new HBox(column(groups.subList(0, half)), column(groups.subList(half, groups.size())));
    columns.setSpacing(40);
    var scroll = new ScrollPane(columns);
    scroll.setId("shortcuts");
    scroll.setFitToWidth(true);
    scroll.setPrefSize(760, 520);
    return scroll;
  }

  private static Node column(List<ShortcutList> groups) {
    var column = new VBox();
    column.setSpacing(16);
    groups.forEach(group -> column.getChildren().add(group(group)));
    return column;
  }

  private static Node group(ShortcutList group) {
    var title = new Label(group.title());
    title.getStyleClass().add("heading");
    var grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(4);
    for (var entry : group.entries()) {
      var keys = new Label(entry.keys());
      keys.getStyleClass().add("muted");
      keys.setMinWidth(130);
      grid.addRow(grid.getRowCount(), keys, new Label(entry.action()));
    }
    var box = new VBox(title, grid);
    box.setSpacing(6);
    return box;
  }
}
