package org.trailglass.app.sources;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.text.Words;

/// Account, region and hour as a grid, so that missing hours are seen.
public final class CoverageView {
  private final BorderPane root = new BorderPane();

  /// @param settings tells the time zone
  public CoverageView(CoverageViewModel model, Words words, Settings settings) {}

  /// The node to place.
  public Parent root() {
    return root;
  }
}
