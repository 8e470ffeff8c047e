package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.trailglass.app.text.Words;

/// Copies a value or its path.
public final class CopyMenu implements ValueMenu {
  private final Words words;

  /// @param words names the items
  public CopyMenu(Words words) {
    this.words = words;
  }

  @Override
  public List<MenuItem> items(ShownValue value) {
    var items = new ArrayList<MenuItem>();
    items.add(item("detail.copyValue", value.value()));
    value.path().ifPresent(path -> items.add(item("detail.copyPath", path.toString())));
    return items;
  }

  private MenuItem item(String key, String text) {
    var item = new MenuItem(words.get(key));
    item.setOnAction(event -> JsonArea.toClipboard(text));
    return item;
  }
}
