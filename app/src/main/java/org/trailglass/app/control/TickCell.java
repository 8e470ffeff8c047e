package org.trailglass.app.control;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A line of a list in which things are chosen: a box to tick, and a figure at the end. FX thread.
///
/// @param <T> what is chosen
public final class TickCell<T> extends ListCell<T> {

  /// What a line shows.
  ///
  /// @param text of the box; longer ones are cut in the middle
  /// @param figure at the end; empty if there is none
  public record Line(String text, boolean isTicked, String figure) {}

  private final Function<? super T, Line> lines;
  private final CheckBox box = new CheckBox();
  private final Label figure = new Label();
  private final HBox line = new HBox(8, box, figure);

  /// @param lines what a line shows of a thing
  /// @param toggle is told a thing whose box was ticked or unticked
  /// @param figureName what the figure is, for those who hear it
  public TickCell(Function<? super T, Line> lines, Consumer<? super T> toggle, String figureName) {
    this.lines = lines;
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setMnemonicParsing(false);
    box.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    box.setFocusTraversable(false);
    HBox.setHgrow(box, Priority.ALWAYS);
    figure.setMinWidth(USE_PREF_SIZE);
    figure.getStyleClass().add("count");
    figure.setAccessibleText(figureName);
    box.setOnAction(
        event -> {
          var item = getItem();
          if (item != null) {
            toggle.accept(item);
          }
        });
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable T item, boolean isEmpty) {
    super.updateItem(item, isEmpty);
    if (isEmpty || item == null) {
      setGraphic(null);
      return;
    }
    var shown = lines.apply(item);
    box.setText(shown.text());
    box.setSelected(shown.isTicked());
    figure.setText(shown.figure());
    setGraphic(line);
  }
}
