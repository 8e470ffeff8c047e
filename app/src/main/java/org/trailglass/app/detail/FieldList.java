package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.FocusCursor;
import org.trailglass.app.control.ScrollInto;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.event.FieldPath;

/// Groups of labelled values. Values can be selected, and have a menu; a label tells the path of
/// its value when the mouse rests there.
final class FieldList {

  private final ValueMenu menu;
  private final FocusCursor cursor = new FocusCursor(ScrollInto::view, false);
  private final VBox root = new VBox();
  private final Tooltip path = new Tooltip();
  private List<DetailGroup> shown = List.of();

  FieldList(ValueMenu menu) {
    this.menu = menu;
    root.getStyleClass().add("field-list");
    cursor.listen(root);
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
    var values = new ArrayList<SelectableText>();
    root.getChildren().setAll(groups.stream().map(group -> group(group, values)).toList());
    cursor.show(values, 0);
  }

  private Node group(DetailGroup group, List<SelectableText> values) {
    var title = new Label(group.title());
    title.getStyleClass().add("field-group");
    var grid = new GridPane();
    grid.getStyleClass().add("field-grid");
    var rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), rest);
    for (int i = 0; i < group.rows().size(); i++) {
      add(grid, group.rows().get(i), i, values);
    }
    return new VBox(title, grid);
  }

  private void add(GridPane grid, DetailRow row, int index, List<SelectableText> values) {
    var text = value(row);
    values.add(text);
    var value = new VBox(text);
    if (!row.note().isEmpty()) {
      var note = new Label(row.note());
      note.getStyleClass().add("field-note");
      note.setWrapText(true);
      value.getChildren().add(note);
    }
    grid.addRow(index, label(row), value);
  }

  private Label label(DetailRow row) {
    var label = new Label(row.label());
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    GridPane.setValignment(label, VPos.TOP);
    row.value().path().ifPresent(to -> tell(label, to));
    return label;
  }

  /// One tooltip for all: a list has dozens of labels, and is made anew for every event.
  private void tell(Label label, FieldPath to) {
    label.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> path.setText(PathText.of(to)));
    Tooltip.install(label, path);
  }

  private SelectableText value(DetailRow row) {
    var text = new SelectableText(row.shown(), row.value().text());
    text.getStyleClass().addAll("field-value", row.tone().name().toLowerCase(Locale.ROOT));
    text.setAccessibleText(row.label() + ": " + row.shown());
    text.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> showMenu(text, row.value(), event));
    text.addEventHandler(KeyEvent.KEY_TYPED, event -> menu.typed(event, row.value()));
    return text;
  }

  private void showMenu(Node owner, FieldValue value, ContextMenuEvent event) {
    var popup = new ContextMenu();
    popup.getItems().setAll(menu.items(value));
    popup.setAutoHide(true);
    popup.show(owner, event.getScreenX(), event.getScreenY());
    event.consume();
  }
}
