package org.trailglass.app.queryfield;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;

/// A line of the completion: what is offered, with the typed piece marked; what it means; how many
/// events have it.
final class SuggestionCell extends ListCell<Suggestion> {
  private final Supplier<String> typed;
  private final Formats formats;
  private final Words words;
  private final Label before = new Label();
  private final Label marked = new Label();
  private final Label after = new Label();
  private final Label hint = new Label();
  private final Label count = new Label();
  private final HBox line = new HBox();

  SuggestionCell(Supplier<String> typed, Words words) {
    this.typed = typed;
    this.words = words;
    formats = new Formats(words);
    var space = Spring.across();
    marked.getStyleClass().add("marked");
    hint.getStyleClass().add("hint");
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    for (var part : new Label[] {before, marked}) {
      part.setMinWidth(USE_PREF_SIZE);
    }
    after.setMinWidth(0);
    after.setTextOverrun(OverrunStyle.ELLIPSIS);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().setAll(before, marked, after, hint, space, count);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Suggestion item, boolean isEmpty) {
    super.updateItem(item, isEmpty);
    if (isEmpty || item == null) {
      setGraphic(null);
      return;
    }
    var shown = item.shown();
    var wanted = typed.get().toLowerCase(Locale.ROOT);
    int at = Math.max(0, shown.toLowerCase(Locale.ROOT).indexOf(wanted));
    int end = Math.min(shown.length(), at + wanted.length());
    boolean isFound = shown.regionMatches(true, at, wanted, 0, wanted.length());
    before.setText(isFound ? shown.substring(0, at) : "");
    marked.setText(isFound ? shown.substring(at, end) : "");
    after.setText(isFound ? shown.substring(end) : shown);
    hint.setText(item.hint());
    count.setText(item.count().isPresent() ? formats.number(item.count().getAsLong()) : "");
    setAccessibleText(words.get("filter.suggestion", shown, item.hint(), count.getText()));
    setGraphic(line);
  }
}
