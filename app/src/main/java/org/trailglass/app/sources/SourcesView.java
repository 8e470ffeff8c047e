package org.trailglass.app.sources;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.text.Words;

/// The list of sources and files.
public final class SourcesView {
  private final BorderPane root = new BorderPane();

  /// @param settings tells the time zone
  public SourcesView(SourcesViewModel model, Words words, Settings settings) {}

  /// The node to place.
  public Parent root() {
    return root;
  }
}
