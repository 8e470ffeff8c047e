package org.trailglass.app.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.TextArea;
import org.trailglass.app.text.Words;

/// Says that the program has a fault, with the details to copy into a report. The window behind it
/// lives on. FX thread.
public final class FailureScreen implements Consumer<Throwable> {
  private final Words words;

  public FailureScreen(Words words) {
    this.words = words;
  }

  @Override
  public void accept(Throwable thrown) {
    if (!Platform.isFxApplicationThread()) {
      return;
    }
    var alert = new Alert(Alert.AlertType.ERROR);
    alert.setTitle(words.get("failure.title"));
    boolean isMemory = thrown instanceof OutOfMemoryError;
    alert.setHeaderText(words.get(isMemory ? "failure.memory" : "failure.header"));
    alert.setContentText(words.get(isMemory ? "failure.memory.advice" : "failure.advice"));
    alert.getDialogPane().setExpandableContent(details(thrown));
    alert.setResizable(true);
    alert.show();
  }

  private static TextArea details(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    var area = new TextArea(text.toString());
    area.getStyleClass().add("code");
    area.setEditable(false);
    return area;
  }
}
