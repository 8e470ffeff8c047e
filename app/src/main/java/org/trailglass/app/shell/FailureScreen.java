package org.trailglass.app.shell;

import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.trailglass.app.fault.FaultCode;
import org.trailglass.app.fault.FaultReport;
import org.trailglass.app.text.Words;

/// Says that the program has a fault, with its code and the details to copy into a report, which
/// hold no value of an event. The window behind it lives on. FX thread.
public final class FailureScreen implements Consumer<Throwable> {
  private final Words words;
  private final String version;

  /// @param version of the program
  public FailureScreen(Words words, String version) {
    this.words = words;
    this.version = version;
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
    alert.setContentText(
        words.get(isMemory ? "failure.memory.advice" : "failure.advice", FaultCode.of(thrown)));
    var report = FaultReport.of(thrown, version);
    alert.getDialogPane().setExpandableContent(details(report));
    alert.setResizable(true);
    addCopy(alert, report);
    alert.show();
  }

  /// A button that leaves the screen open: what was copied is often read.
  private void addCopy(Alert alert, String report) {
    var copy = new ButtonType(words.get("failure.copy"), ButtonBar.ButtonData.LEFT);
    alert.getButtonTypes().setAll(copy, ButtonType.CLOSE);
    var button = (Button) alert.getDialogPane().lookupButton(copy);
    button.setId("failure-copy");
    button.addEventFilter(
        ActionEvent.ACTION,
        pressed -> {
          pressed.consume();
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, report));
          button.setText(words.get("failure.copied"));
        });
  }

  private TextArea details(String report) {
    var area = new TextArea(report);
    area.setId("failure-details");
    area.setAccessibleText(words.get("failure.details"));
    area.getStyleClass().add("code");
    area.setEditable(false);
    area.setPrefSize(620, 280);
    return area;
  }
}
