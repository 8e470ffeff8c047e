package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.SelectableText;

/// The nodes of lines under one title; kept, as those of a line are. FX thread only.
final class FieldGroup {
  private final Function<DetailRow, FieldRow> newRow;
  private final Label title = new Label();
  private final GridPane grid = new GridPane();
  private final VBox root = new VBox(title, grid);
  private final List<FieldRow> rows = new ArrayList<>();

  /// @param newRow makes the nodes of one more line
  FieldGroup(Function<DetailRow, FieldRow> newRow) {
    this.newRow = newRow;
    title.getStyleClass().add("field-group");
    grid.getStyleClass().add("field-grid");
    var rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), rest);
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows other lines.
  void show(DetailGroup group) {
    title.setText(group.title());
    var wanted = group.rows();
    while (rows.size() > wanted.size()) {
      rows.removeLast().removeFrom(grid);
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(wanted.get(i));
    }
    for (int i = rows.size(); i < wanted.size(); i++) {
      var row = newRow.apply(wanted.get(i));
      rows.add(row);
      row.addTo(grid, i);
    }
  }

  /// What can be selected, from the top.
  Stream<SelectableText> values() {
    return rows.stream().map(FieldRow::value);
  }
}
