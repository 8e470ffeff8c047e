package org.trailglass.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.trailglass.app.control.FocusCursor;
import org.trailglass.app.control.ScrollInto;
import org.trailglass.app.control.SelectableText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// Everything about one line of the list of sources, as text that wraps, and that can be selected
/// and copied. What is long stands under its title.
final class SourceSheet {
  private final Words words;
  private final GridPane grid = new GridPane();
  private final ScrollPane root = new ScrollPane(grid);

  /// A title and its value.
  private record Field(String title, String value, boolean isCode, boolean isLong) {}

  private final FocusCursor cursor = new FocusCursor(ScrollInto::view, false);

  SourceSheet(Words words) {
    this.words = words;
    root.setId("source-sheet");
    root.setFitToWidth(true);
    grid.getStyleClass().add("source-sheet");
    var titles = new ColumnConstraints();
    titles.setMinWidth(70);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setFillWidth(true);
    grid.getColumnConstraints().setAll(titles, values);
    cursor.listen(grid);
  }

  Parent root() {
    return root;
  }

  void show(Optional<SourceRow> row, SourceFormat format) {
    grid.getChildren().clear();
    cursor.show(List.of(), 0);
    if (row.isEmpty()) {
      var none = new Label(words.get("sources.sheet.none"));
      none.setWrapText(true);
      none.getStyleClass().add("source-sheet-name");
      grid.add(none, 0, 0, 2, 1);
      return;
    }
    cursor.show(fields(row.get(), format).stream().map(this::add).toList(), 0);
  }

  private List<Field> fields(SourceRow row, SourceFormat format) {
    var fields = new ArrayList<Field>();
    fields.add(new Field(words.get("sources.sheet.path"), path(row), true, true));
    if (!row.named().below().isEmpty()) {
      var title = words.get("sources.sheet.names");
      fields.add(new Field(title, VisibleText.of(row.named().below()), true, true));
    }
    for (var column : SourceColumn.values()) {
      var text = column.whole(row, format);
      if (column != SourceColumn.NAME && column != SourceColumn.FOLDER && !text.isEmpty()) {
        var title = words.get(column.titleKey(), format.formats().zone(format.zone()));
        fields.add(new Field(title, text, column.isCode(), column.isLong()));
      }
    }
    return fields;
  }

  private static String path(SourceRow row) {
    var key = row.key();
    var file = key.item().isEmpty() ? row.source().origin().name() : key.item();
    return VisibleText.of(key.member().isEmpty() ? file : file + "!/" + key.member());
  }

  private SelectableText add(Field field) {
    var label = new Label(field.title());
    label.getStyleClass().add("source-sheet-name");
    label.setWrapText(true);
    GridPane.setValignment(label, VPos.TOP);
    var value = new SelectableText(field.value(), field.value());
    value.setAccessibleText(field.title() + ": " + field.value());
    value.getStyleClass().addAll("source-sheet-value", field.isCode() ? "code" : "words");
    GridPane.setValignment(value, VPos.TOP);
    label.setLabelFor(value);
    int row = grid.getRowCount();
    if (field.isLong()) {
      grid.add(label, 0, row, 2, 1);
      grid.add(value, 0, row + 1, 2, 1);
    } else {
      grid.addRow(row, label, value);
    }
    return value;
  }
}
