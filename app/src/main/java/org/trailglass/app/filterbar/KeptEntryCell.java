package org.trailglass.app.filterbar;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.Spring;
import org.trailglass.app.settings.SavedFilter;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// A line of the list of filters: a heading, a filter of before, or one with a name and the buttons
/// that rename and delete it.
final class KeptEntryCell extends ListCell<KeptEntry> {
  private static final int LONGEST = 300;

  private final Words words;
  private final Consumer<SavedFilter> rename;
  private final Consumer<SavedFilter> delete;

  KeptEntryCell(Words words, Consumer<SavedFilter> rename, Consumer<SavedFilter> delete) {
    this.words = words;
    this.rename = rename;
    this.delete = delete;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable KeptEntry entry, boolean isEmpty) {
    super.updateItem(entry, isEmpty);
    setTooltip(null);
    if (isEmpty || entry == null) {
      setGraphic(null);
      return;
    }
    setGraphic(
        switch (entry) {
          case KeptEntry.Heading(String heading) -> heading(heading);
          case KeptEntry.Past(String text) -> line(query(text));
          case KeptEntry.Saved(SavedFilter filter) -> saved(filter);
        });
    entry.query().ifPresent(text -> setTooltip(new Tooltip(shown(text))));
  }

  private static Node heading(String text) {
    var label = new Label(text);
    label.getStyleClass().add("section-title");
    return label;
  }

  private Node saved(SavedFilter filter) {
    var name = new Label(shown(filter.name()));
    name.getStyleClass().add("name");
    name.setMinWidth(60);
    name.setMaxWidth(220);
    var space = Spring.across();
    return line(
        name,
        query(filter.text()),
        space,
        button("filter.kept.rename", Icon.EDIT, () -> rename.accept(filter)),
        button("filter.kept.delete", Icon.DELETE, () -> delete.accept(filter)));
  }

  private static Label query(String text) {
    var label = new Label(shown(text));
    label.getStyleClass().add("query");
    label.setMinWidth(0);
    return label;
  }

  private static HBox line(Node... parts) {
    var line = new HBox(parts);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("kept-line");
    return line;
  }

  private Button button(String key, Icon icon, Runnable action) {
    var button = new Button("", icon.node());
    button.getStyleClass().add("icon-only");
    button.setAccessibleText(words.get(key));
    button.setTooltip(new Tooltip(words.get(key)));
    button.setFocusTraversable(false);
    button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    button.setOnAction(click -> action.run());
    return button;
  }

  private static String shown(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST));
  }
}
