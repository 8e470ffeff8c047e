package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.SelectableText;

/// The nodes of lines under one title; kept, as those of a line are. FX thread only.
final class FieldGroup {
  private final Function<DetailRow, FieldRow> newRow;
  private final Label title = new Label();
  private final VBox lines = new VBox();
  private final VBox root = new VBox(title, lines);
  private final List<FieldRow> rows = new ArrayList<>();

  /// @param newRow makes the nodes of one more line
  FieldGroup(Function<DetailRow, FieldRow> newRow) {
    this.newRow = newRow;
    title.getStyleClass().add("field-group");
    lines.getStyleClass().add("field-lines");
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
      lines.getChildren().remove(rows.removeLast().root());
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(wanted.get(i));
    }
    for (int i = rows.size(); i < wanted.size(); i++) {
      var row = newRow.apply(wanted.get(i));
      rows.add(row);
      lines.getChildren().add(row.root());
    }
  }

  /// What can be selected, from the top.
  Stream<SelectableText> values() {
    return rows.stream().map(FieldRow::value);
  }
}
