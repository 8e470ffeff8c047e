package org.trailglass.app.shell;

import javafx.scene.control.Alert;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.text.Words;

/// Says what the program is, and whose fonts and looks it uses.
final class AboutDialog {
  private final Words words;
  private final String version;

  AboutDialog(Words words, String version) {
    this.words = words;
    this.version = version;
  }

  void show(@Nullable Window owner) {
    var about = new Alert(Alert.AlertType.INFORMATION);
    about.initOwner(owner);
    about.setTitle(words.get("about.title"));
    about.setHeaderText(words.get("about.header", version));
    about.setGraphic(null);
    about.setContentText(
        words.get("about.text", Runtime.version().feature(), System.getProperty("os.name", "")));
    about.getDialogPane().setPrefWidth(460);
    about.show();
  }
}
