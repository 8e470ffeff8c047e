package org.trailglass.app.buckets;

import javafx.scene.control.ListCell;
import org.trailglass.app.theme.Icon;

/// A bucket, or a folder by its last part.
final class NameCell extends ListCell<String> {

  @Override
  protected void updateItem(String name, boolean isEmpty) {
    super.updateItem(name, isEmpty);
    boolean isNothing = isEmpty || name == null;
    setText(isNothing ? null : BucketText.shown(last(name)));
    setGraphic(isNothing ? null : Icon.FOLDER.node());
  }

  private static String last(String name) {
    int end = name.endsWith("/") ? name.length() - 1 : name.length();
    return name.substring(name.lastIndexOf('/', end - 1) + 1, end);
  }
}
