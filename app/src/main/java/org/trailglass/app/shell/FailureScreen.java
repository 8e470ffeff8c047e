package org.trailglass.app.shell;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.fault.FaultCode;
import org.trailglass.app.fault.FaultReport;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Says that the program has a fault, with its code and the details to copy into a report, which
/// hold no value of an event. The window behind it lives on. FX thread.
public final class FailureScreen implements Consumer<Throwable> {
  private static final double WIDTH = 620;

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
    alert.setGraphic(Icon.FAILED.node());
    var advice = isMemory ? "failure.memory.advice" : "failure.advice";
    var report = FaultReport.of(thrown, version);
    var pane = alert.getDialogPane();
    pane.getStyleClass().add("failure");
    pane.setContent(framed(wrapped(words.get(advice, FaultCode.of(thrown)))));
    pane.setExpandableContent(framed(details(report)));
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
          CopiedText.put(report);
          button.setText(words.get("failure.copied"));
        });
  }

  private static Node framed(Node content) {
    var frame = new StackPane(content);
    frame.getStyleClass().add("frame");
    return frame;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setId("failure-text");
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.setPrefWidth(WIDTH);
    return label;
  }

  private TextArea details(String report) {
    var area = new TextArea(report);
    area.setId("failure-details");
    area.setAccessibleText(words.get("failure.details"));
    area.getStyleClass().addAll("code", "failure-details");
    area.setEditable(false);
    return area;
  }
}
