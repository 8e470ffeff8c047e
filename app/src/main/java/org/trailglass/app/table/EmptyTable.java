package org.trailglass.app.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Result;

/// What stands in the place of the rows where there are none: why, and what to do about it.
final class EmptyTable {
  private final Words words;
  private final Label title = new Label();
  private final Label hint = new Label();
  private final VBox root = new VBox(title, hint);

  EmptyTable(Words words) {
    this.words = words;
    root.setAlignment(Pos.CENTER);
    root.getStyleClass().add("empty-table");
    hint.getStyleClass().add("muted");
    hint.setText(words.get("table.empty.filtered.hint"));
    hint.managedProperty().bind(hint.visibleProperty());
  }

  Node root() {
    return root;
  }

  /// Says it of a result without events: whether a filter let none of them through.
  void show(Result result) {
    boolean isFiltered = result.store().rows() > 0;
    title.setText(words.get(isFiltered ? "table.empty.filtered" : "table.empty"));
    hint.setVisible(isFiltered);
  }
}
