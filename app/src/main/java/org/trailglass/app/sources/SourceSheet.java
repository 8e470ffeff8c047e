package org.trailglass.app.sources;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// Everything about one line of the list of sources, in fields that can be selected and copied.
final class SourceSheet {
  private final Words words;
  private final GridPane grid = new GridPane();
  private final ScrollPane root = new ScrollPane(grid);

  SourceSheet(Words words) {
    this.words = words;
    root.setId("source-sheet");
    root.setFitToWidth(true);
    grid.getStyleClass().add("source-sheet");
    var names = new ColumnConstraints();
    names.setMinWidth(72);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, values);
  }

  Parent root() {
    return root;
  }

  void show(Optional<SourceRow> row, SourceFormat format) {
    grid.getChildren().clear();
    if (row.isEmpty()) {
      var none = new Label(words.get("sources.sheet.none"));
      none.setWrapText(true);
      none.getStyleClass().add("source-sheet-name");
      grid.add(none, 0, 0, 2, 1);
      return;
    }
    fields(row.get(), format).forEach(this::add);
  }

  private Map<String, String> fields(SourceRow row, SourceFormat format) {
    var fields = new LinkedHashMap<String, String>();
    fields.put(words.get("sources.sheet.path"), path(row));
    for (var column : SourceColumn.values()) {
      var text = column.text(row, format).strip();
      if (column != SourceColumn.NAME && column != SourceColumn.FOLDER && !text.isEmpty()) {
        fields.put(words.get(column.titleKey(), format.formats().zone(format.zone())), text);
      }
    }
    return fields;
  }

  private static String path(SourceRow row) {
    var key = row.key();
    var file = key.item().isEmpty() ? row.source().origin().name() : key.item();
    return VisibleText.of(key.member().isEmpty() ? file : file + "!/" + key.member());
  }

  private void add(String name, String value) {
    var label = new Label(name);
    label.getStyleClass().add("source-sheet-name");
    GridPane.setValignment(label, VPos.BASELINE);
    var field = new TextField(value);
    field.setEditable(false);
    field.setAccessibleText(name);
    field.getStyleClass().add("source-sheet-value");
    label.setLabelFor(field);
    grid.addRow(grid.getRowCount(), label, field);
  }
}
