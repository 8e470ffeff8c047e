package org.trailglass.app.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.text.Words;

/// Shows the keys of the program. The window stays in use beside it.
final class ShortcutsDialog {
  /// The keys' part of the width, in percent.
  private static final double KEYS = 42;

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
    columns.setSpacing(32);
    columns.setPadding(new Insets(0, 16, 0, 0)); // beside the scroll bar
    var scroll = new ScrollPane(columns);
    scroll.setId("shortcuts");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefSize(900, 560);
    return scroll;
  }

  private static Node column(List<ShortcutList> groups) {
    var column = new VBox();
    column.setSpacing(16);
    column.setMinWidth(0);
    column.setPrefWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    groups.forEach(group -> column.getChildren().add(group(group)));
    return column;
  }

  private static Node group(ShortcutList group) {
    var title = new Label(group.title());
    title.getStyleClass().add("heading");
    var grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(4);
    grid.getColumnConstraints().setAll(share(KEYS), share(100 - KEYS));
    for (var entry : group.entries()) {
      var keys = whole(entry.keys());
      keys.getStyleClass().add("muted");
      grid.addRow(grid.getRowCount(), keys, whole(entry.action()));
    }
    var box = new VBox(title, grid);
    box.setSpacing(6);
    return box;
  }

  private static ColumnConstraints share(double percent) {
    var share = new ColumnConstraints();
    share.setPercentWidth(percent);
    return share;
  }

  /// A text that goes on below itself where it is too long, and is never cut.
  private static Label whole(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }
}
