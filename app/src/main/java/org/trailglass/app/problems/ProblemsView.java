package org.trailglass.app.problems;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.trailglass.app.text.Words;

/// The list of problems and of what was left out, with the spot of the selected one.
public final class ProblemsView {
  private final BorderPane root = new BorderPane();

  public ProblemsView(ProblemsViewModel model, Words words) {}

  /// The node to place.
  public Parent root() {
    return root;
  }
}
