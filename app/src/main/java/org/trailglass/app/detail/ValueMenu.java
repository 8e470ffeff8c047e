package org.trailglass.app.detail;

import java.util.List;
import javafx.scene.control.MenuItem;

/// Makes the menu items of a value: the one seam through which every value of the detail pane gets
/// its actions.
public interface ValueMenu {

  /// The items for a value, made anew each time a menu opens.
  List<MenuItem> items(ShownValue value);
}
