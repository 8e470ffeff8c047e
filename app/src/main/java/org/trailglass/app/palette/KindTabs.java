package org.trailglass.app.palette;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.trailglass.app.text.Words;

/// The kinds above the list, of which one is chosen by Tab or the mouse. The keyboard stays in the
/// field.
final class KindTabs {
  private final PaletteViewModel model;
  private final Words words;
  private final HBox root = new HBox();

  KindTabs(PaletteViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root.getStyleClass().add("kinds");
    root.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().add(tab("palette.kinds.all", Optional.empty()));
    Stream.of(Kind.values())
        .map(kind -> tab(kind.manyKey(), Optional.of(kind)))
        .forEach(root.getChildren()::add);
  }

  Node root() {
    return root;
  }

  private ToggleButton tab(String key, Optional<Kind> kind) {
    var tab = new ToggleButton(words.get(key));
    tab.setId(key.replace('.', '-'));
    tab.setFocusTraversable(false);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    model.onlyProperty().subscribe(now -> tab.setSelected(now.equals(kind)));
    tab.setOnAction(
        click -> {
          model.onlyProperty().set(kind);
          tab.setSelected(true);
        });
    return tab;
  }
}
