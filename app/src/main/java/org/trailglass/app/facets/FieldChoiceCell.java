package org.trailglass.app.facets;

import java.util.function.Consumer;
import javafx.geometry.Pos;
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

/// A line of the chooser: a box to tick, the path, the number of events that have it.
final class FieldChoiceCell extends ListCell<FieldChooserViewModel.Choice> {
  private final Formats formats;
  private final CheckBox box = new CheckBox();
  private final Label count = new Label();
  private final HBox line = new HBox(8, box, count);

  FieldChoiceCell(Consumer<FieldChooserViewModel.Choice> toggle, Formats formats, Words words) {
    this.formats = formats;
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setMnemonicParsing(false);
    box.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    box.setFocusTraversable(false);
    HBox.setHgrow(box, Priority.ALWAYS);
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("count");
    count.setAccessibleText(words.get("facets.chooser.count"));
    box.setOnAction(
        event -> {
          var choice = getItem();
          if (choice != null) {
            toggle.accept(choice);
          }
        });
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(FieldChooserViewModel.@Nullable Choice choice, boolean isEmpty) {
    super.updateItem(choice, isEmpty);
    if (isEmpty || choice == null) {
      setGraphic(null);
      return;
    }
    box.setText(VisibleText.of(choice.path().toString()));
    box.setSelected(choice.isShown());
    count.setText(formats.number(choice.count()));
    setGraphic(line);
  }
}
