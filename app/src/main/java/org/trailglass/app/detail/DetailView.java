package org.trailglass.app.detail;

import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.text.Words;

/// The pane with identity, summary and raw JSON of the current event.
public final class DetailView {
  private final TabPane root = new TabPane();

  /// @param settings tells the time zone
  public DetailView(DetailViewModel model, Words words, Settings settings) {}

  /// The node to place.
  public Parent root() {
    return root;
  }
}
