package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.trailglass.app.text.Words;

/// Copies a value or its path, or names the value.
public final class CopyMenu implements ValueMenu {
  private final Words words;

  private final Consumer<String> name;

  /// @param words names the items
  /// @param name lets a person name a value
  public CopyMenu(Words words, Consumer<String> name) {
    this.words = words;
    this.name = name;
  }

  @Override
  public List<MenuItem> items(ShownValue value) {
    var items = new ArrayList<MenuItem>();
    items.add(item("detail.copyValue", value.value()));
    value.path().ifPresent(path -> items.add(item("detail.copyPath", path.toString())));
    var naming = new MenuItem(words.get("detail.nameValue"));
    naming.setOnAction(event -> name.accept(value.value()));
    items.add(new SeparatorMenuItem());
    items.add(naming);
    return items;
  }

  private MenuItem item(String key, String text) {
    var item = new MenuItem(words.get(key));
    item.setOnAction(event -> JsonArea.toClipboard(text));
    return item;
  }
}
