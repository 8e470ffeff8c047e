package org.trailglass.app.detail;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.control.WrappedRow;
import org.trailglass.app.value.ValueMenu;

/// The nodes of one line of a list of fields. They are kept and show line after line: to make and
/// to style them anew for every event takes longer than a frame may. FX thread only.
final class FieldRow {
  private static final double GAP = 10;

  private final ValueMenu menu;
  private final Tooltip path;
  private final Label label = new Label();
  private final SelectableText value = new SelectableText("", "");
  private final Label note = new Label();
  private final VBox content = new VBox(value);
  private final WrappedRow root = new WrappedRow(GAP, label, content);
  private DetailRow row;

  /// @param path the tooltip of all labels
  FieldRow(ValueMenu menu, Tooltip path, DetailRow row) {
    this.menu = menu;
    this.path = path;
    this.row = row;
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    label.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> tell());
    value.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    value.addEventHandler(KeyEvent.KEY_TYPED, event -> menu.typed(event, this.row.value()));
    note.getStyleClass().add("field-note");
    note.setWrapText(true);
    dress();
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// What can be selected.
  SelectableText value() {
    return value;
  }

  /// Shows another line. The same one stays as it is, with what is selected in it.
  void show(DetailRow newRow) {
    if (!newRow.equals(row)) {
      row = newRow;
      dress();
    }
  }

  private void dress() {
    label.setText(row.label());
    value.show(row.shown(), row.value().text());
    value.setAccessibleText(row.label() + ": " + row.shown());
    var tone = row.tone().name().toLowerCase(Locale.ROOT);
    if (!value.getStyleClass().contains(tone)) {
      value.getStyleClass().setAll("selectable-text", "field-value", tone);
    }
    note.setText(row.note());
    if (row.note().isEmpty()) {
      content.getChildren().remove(note);
    } else if (content.getChildren().size() == 1) {
      content.getChildren().add(note);
    }
    if (row.value().path().isPresent()) {
      Tooltip.install(label, path);
    } else {
      Tooltip.uninstall(label, path);
    }
  }

  private void tell() {
    row.value().path().ifPresent(to -> path.setText(PathWords.of(to)));
  }

  private void showMenu(ContextMenuEvent event) {
    var popup = new ContextMenu();
    popup.getItems().setAll(menu.items(row.value()));
    popup.setAutoHide(true);
    popup.show(value, event.getScreenX(), event.getScreenY());
    event.consume();
  }
}
