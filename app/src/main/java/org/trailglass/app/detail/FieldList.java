package org.trailglass.app.detail;

import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.SelectableText;

/// Groups of labelled values. Values can be selected, and have a menu.
final class FieldList {
  private final ValueMenu menu;
  private final VBox root = new VBox();
  private List<DetailGroup> shown = List.of();

  FieldList(ValueMenu menu) {
    this.menu = menu;
    root.getStyleClass().add("field-list");
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows other groups. The same ones stay as they are, with what is selected in them.
  void show(List<DetailGroup> groups) {
    if (groups.equals(shown)) {
      return;
    }
    shown = groups;
    root.getChildren().setAll(groups.stream().map(this::group).toList());
  }

  private Node group(DetailGroup group) {
    var title = new Label(group.title());
    title.getStyleClass().add("field-group");
    var grid = new GridPane();
    grid.getStyleClass().add("field-grid");
    var labels = new ColumnConstraints(92, 112, 150);
    labels.setHgrow(Priority.SOMETIMES);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(labels, values);
    for (int i = 0; i < group.rows().size(); i++) {
      add(grid, group.rows().get(i), i);
    }
    return new VBox(title, grid);
  }

  private void add(GridPane grid, DetailRow row, int index) {
    var label = new Label(row.label());
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    GridPane.setValignment(label, VPos.TOP);
    var value = new VBox(value(row));
    if (!row.note().isEmpty()) {
      var note = new Label(row.note());
      note.getStyleClass().add("field-note");
      note.setWrapText(true);
      value.getChildren().add(note);
    }
    grid.addRow(index, label, value);
  }

  private SelectableText value(DetailRow row) {
    var text = new SelectableText(row.shown(), row.value().value());
    text.getStyleClass().addAll("field-value", row.tone().name().toLowerCase(Locale.ROOT));
    text.setAccessibleText(row.label() + ": " + row.shown());
    text.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> showMenu(text, row.value(), event));
    return text;
  }

  private void showMenu(Node owner, ShownValue value, ContextMenuEvent event) {
    var popup = new ContextMenu();
    popup.getItems().setAll(menu.items(value));
    popup.setAutoHide(true);
    popup.show(owner, event.getScreenX(), event.getScreenY());
    event.consume();
  }
}
