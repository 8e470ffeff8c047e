package org.trailglass.app.ranges;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.OnScreen;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Shows which file says the addresses of AWS, and lets it be chosen and removed.
public final class RangesDialog {

  private final RangesViewModel model;
  private final Words words;
  private final FileQuestion question;

  /// Asks a person for a file.
  @FunctionalInterface
  interface FileQuestion {
    /// The file; empty if a person changed their mind.
    Optional<Path> ask(@Nullable Window owner);
  }

  public RangesDialog(RangesViewModel model, Words words) {
    this(model, words, owner -> choose(owner, words));
  }

  RangesDialog(RangesViewModel model, Words words, FileQuestion question) {
    this.model = model;
    this.words = words;
    this.question = question;
  }

  private static Optional<Path> choose(@Nullable Window owner, Words words) {
    var chooser = new FileChooser();
    chooser.setTitle(words.get("ranges.choose.title"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(words.get("ranges.choose.json"), "*.json"),
            new FileChooser.ExtensionFilter(words.get("ranges.choose.all"), "*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  /// Shows it over a window.
  public void show(@Nullable Window owner) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    OnScreen.keep(dialog);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("ranges.title"));
    var pane = dialog.getDialogPane();
    pane.setId("ranges-dialog");
    pane.getStyleClass().add("ranges-dialog");
    pane.getStylesheets().setAll(String.valueOf(RangesDialog.class.getResource("ranges.css")));
    pane.getButtonTypes().setAll(ButtonType.CLOSE);
    var content = new VBox(wrapped("ranges.text"), file(), buttons(owner));
    content.getStyleClass().add("content");
    pane.setContent(content);
    dialog.show();
  }

  private Label wrapped(String key) {
    var text = new Label(words.get(key));
    text.setWrapText(true);
    return text;
  }

  private Node file() {
    var path = new Label();
    path.setId("ranges-path");
    path.getStyleClass().add("ranges-path");
    path.setWrapText(true);
    var said = new Label();
    said.setId("ranges-said");
    said.setWrapText(true);
    var box = new VBox(path, said);
    box.getStyleClass().add("ranges-file");
    model.stateProperty().subscribe(state -> show(state, path, said));
    return box;
  }

  private void show(RangesState state, Label path, Label said) {
    path.setText(
        switch (state) {
          case RangesState.None none -> "";
          case RangesState.Reading(var file) -> file;
          case RangesState.Known known -> known.path();
          case RangesState.Bad bad -> bad.path();
        });
    path.setVisible(!path.getText().isEmpty());
    path.setManaged(path.isVisible());
    said.setText(
        switch (state) {
          case RangesState.None none -> words.get("ranges.none");
          case RangesState.Reading reading -> words.get("ranges.reading");
          case RangesState.Known known when known.created().isEmpty() ->
              words.get("ranges.known.undated", known.prefixes());
          case RangesState.Known known ->
              words.get("ranges.known", known.prefixes(), known.created());
          case RangesState.Bad bad -> bad.reason();
        });
    said.getStyleClass().remove("mistake");
    if (state instanceof RangesState.Bad) {
      said.getStyleClass().add("mistake");
    }
  }

  private Node buttons(@Nullable Window owner) {
    var choose = new Button(words.get("ranges.choose"), Icon.FILE.node());
    choose.setId("ranges-choose");
    choose.setOnAction(click -> question.ask(owner).ifPresent(model::choose));
    var remove = new Button(words.get("ranges.remove"), Icon.DELETE.node());
    remove.setId("ranges-remove");
    remove.setOnAction(click -> model.remove());
    model.stateProperty().subscribe(state -> remove.setDisable(state instanceof RangesState.None));
    var row = new HBox(choose, remove);
    row.getStyleClass().add("form-row");
    return row;
  }
}
