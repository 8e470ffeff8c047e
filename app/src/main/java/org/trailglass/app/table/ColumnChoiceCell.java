package org.trailglass.app.table;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// A line of the column chooser: a box to tick, title and path, the number of events that have it.
final class ColumnChoiceCell extends ListCell<ColumnChooserViewModel.Choice> {
  private final Formats formats;
  private final Words words;
  private final CheckBox box = new CheckBox();
  private final Label count = new Label();
  private final HBox line = new HBox(8, box, count);

  ColumnChoiceCell(Consumer<ColumnChooserViewModel.Choice> toggle, Formats formats, Words words) {
    this.formats = formats;
    this.words = words;
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setMnemonicParsing(false);
    box.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    box.setFocusTraversable(false);
    HBox.setHgrow(box, Priority.ALWAYS);
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("count");
    count.setAccessibleText(words.get("table.chooser.count"));
    box.setOnAction(
        event -> {
          var choice = getItem();
          if (choice != null) {
            toggle.accept(choice);
          }
        });
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ColumnChooserViewModel.@Nullable Choice choice, boolean isEmpty) {
    super.updateItem(choice, isEmpty);
    if (isEmpty || choice == null) {
      setGraphic(null);
      return;
    }
    var path = VisibleText.of(choice.path().toString());
    box.setText(
        choice.title().isEmpty() ? path : words.get("table.chooser.field", choice.title(), path));
    box.setSelected(choice.isShown());
    count.setText(choice.count().isPresent() ? formats.number(choice.count().getAsLong()) : "");
    setGraphic(line);
  }
}
