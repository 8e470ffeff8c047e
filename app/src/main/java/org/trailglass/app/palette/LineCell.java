package org.trailglass.app.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.KeyCaps;
import org.trailglass.app.control.Spring;

/// A line of the palette: icon, title, what stands beside it; at the right its keys or how often it
/// occurs, and its kind.
final class LineCell extends ListCell<Line> {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final EntryText texts;
  private final StackPane icon = new StackPane();
  private final MarkedTitle title = new MarkedTitle();
  private final Label detail = new Label();
  private final Label count = new Label();
  private final HBox keys = new HBox();
  private final Label kind = new Label();
  private final HBox content = new HBox();

  LineCell(EntryText texts) {
    this.texts = texts;
    icon.getStyleClass().add("icon");
    detail.getStyleClass().add("detail");
    detail.setMinWidth(0);
    count.getStyleClass().add("count");
    kind.getStyleClass().add("kind");
    count.setMinWidth(USE_PREF_SIZE);
    kind.setMinWidth(USE_PREF_SIZE);
    keys.setMinWidth(USE_PREF_SIZE);
    keys.setAlignment(Pos.CENTER_RIGHT);
    var space = Spring.across();
    content.getStyleClass().add("palette-line");
    content.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().setAll(icon, title, detail, space, count, keys, kind);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean isEmpty) {
    super.updateItem(line, isEmpty);
    if (isEmpty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var entry = line.entry();
    icon.getChildren().setAll(EntryText.icon(entry).node());
    title.show(entry.title(), line.marked());
    detail.setText(texts.detail(entry));
    count.setText(texts.count(entry));
    keys.getChildren().setAll(KeyCaps.of(EntryText.keys(entry)));
    kind.setText(texts.kind(entry));
    pseudoClassStateChanged(OFF, !entry.isEnabled());
    setAccessibleText(texts.spoken(entry));
    setGraphic(content);
  }
}
