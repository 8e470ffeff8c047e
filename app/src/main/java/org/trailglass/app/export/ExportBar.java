package org.trailglass.app.export;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// A line above the status bar that tells how far an export is and how it ended. Not there while
/// there is none.
public final class ExportBar {
  private final ExportViewModel model;
  private final Words words;
  private final HBox root = new HBox();
  private final StackPane icon = new StackPane();
  private final Label text = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel = new Button();
  private final Button show = new Button();
  private final Button dismiss = new Button("", Icon.CLOSE.node());

  public ExportBar(ExportViewModel model, Words words) {
    this.model = model;
    this.words = words;
    build();
    model.stateProperty().subscribe(this::show);
  }

  /// The node to place.
  public Node root() {
    return root;
  }

  private void build() {
    root.setId("export-bar");
    root.getStyleClass().setAll("export-bar");
    root.getStylesheets().add(String.valueOf(ExportBar.class.getResource("export.css")));
    root.managedProperty().bind(root.visibleProperty());
    bar.setAccessibleText(words.get("export.progress"));
    cancel.setText(words.get("export.cancel"));
    cancel.setId("export-cancel");
    cancel.setOnAction(click -> model.cancel());
    show.setText(words.get("export.show"));
    show.setId("export-show");
    show.setGraphic(Icon.FOLDER.node());
    show.setOnAction(click -> model.showInFolder());
    dismiss.setId("export-dismiss");
    dismiss.getStyleClass().add("icon-only");
    dismiss.setAccessibleText(words.get("export.dismiss"));
    dismiss.setTooltip(new Tooltip(words.get("export.dismiss")));
    dismiss.setOnAction(click -> model.dismiss());
    text.setMinWidth(0);
    text.setTooltip(new Tooltip());
    text.getTooltip().textProperty().bind(text.textProperty());
    icon.getStyleClass().add("export-icon");
    for (var node : new Region[] {icon, bar, cancel, show, dismiss}) {
      node.setMinWidth(Region.USE_PREF_SIZE);
      node.managedProperty().bind(node.visibleProperty());
    }
    var space = Spring.across();
    root.getChildren().setAll(icon, text, space, bar, cancel, show, dismiss);
  }

  private void show(ExportState state) {
    boolean isRunning = state instanceof ExportState.Running;
    root.setVisible(!(state instanceof ExportState.Idle));
    root.getStyleClass().setAll("export-bar", style(state));
    var sign = icon(state);
    icon.setVisible(sign.isPresent());
    icon.getChildren().setAll(sign.map(Icon::node).stream().toList());
    bar.setVisible(isRunning);
    cancel.setVisible(isRunning);
    show.setVisible(state instanceof ExportState.Done);
    dismiss.setVisible(!isRunning);
    if (state instanceof ExportState.Running running) {
      bar.setProgress(running.fraction());
    }
    text.setText(sentence(state));
  }

  private static String style(ExportState state) {
    return switch (state) {
      case ExportState.Idle idle -> "idle";
      case ExportState.Running running -> "running";
      case ExportState.Done done -> done.withoutText() > 0 ? "partly" : "done";
      case ExportState.Cancelled cancelled -> "cancelled";
      case ExportState.Failed failed -> "failed-export";
    };
  }

  private static Optional<Icon> icon(ExportState state) {
    return switch (state) {
      case ExportState.Idle idle -> Optional.empty();
      case ExportState.Running running -> Optional.empty();
      case ExportState.Cancelled cancelled -> Optional.empty();
      case ExportState.Done done -> Optional.of(done.withoutText() > 0 ? Icon.PROBLEM : Icon.DONE);
      case ExportState.Failed failed -> Optional.of(Icon.FAILED);
    };
  }

  private String sentence(ExportState state) {
    return switch (state) {
      case ExportState.Idle idle -> "";
      case ExportState.Running running ->
          words.get(
              key("export.running", running.what()),
              name(running.file()),
              running.done(),
              running.total());
      case ExportState.Done done ->
          words.get(key("export.done", done.what()), done.written(), name(done.file()))
              + (done.withoutText() > 0
                  ? " " + words.get("export.partly", done.withoutText())
                  : "");
      case ExportState.Cancelled cancelled -> words.get("export.cancelled");
      case ExportState.Failed failed -> failed.sentence();
    };
  }

  private static String key(String key, ExportState.What what) {
    return what == ExportState.What.ROWS ? key + ".rows" : key;
  }

  private static String name(java.nio.file.Path file) {
    return VisibleText.of(String.valueOf(file.getFileName()));
  }
}
