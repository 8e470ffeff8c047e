package org.trailglass.app.names;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.EscapeKey;
import org.trailglass.app.control.LongestText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;

/// Asks for the name of one value.
final class NameDialog {

  private final NamesViewModel model;
  private final Words words;

  NameDialog(NamesViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /// Asks; an empty field takes the name away.
  void ask(@Nullable Window owner, String value) {
    var name = field(model.nameOf(value), words.get("names.name"));
    name.setId("name-field");
    var shown = new Label(VisibleText.of(value));
    shown.getStyleClass().addAll("code", "named-value");
    shown.setWrapText(true);
    shown.setMaxHeight(120);
    var hint = new Label(words.get("names.ask.hint"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    show(
        owner,
        "names.ask",
        new VBox(8, shown, name, hint),
        () -> model.name(value, name.getText()));
    Platform.runLater(name::requestFocus);
  }

  /// Asks for a value and its name.
  void add(@Nullable Window owner) {
    var value = field("", words.get("names.value"));
    var name = field("", words.get("names.name"));
    show(
        owner,
        "names.add",
        new VBox(8, value, name),
        () -> model.name(value.getText(), name.getText()));
    Platform.runLater(value::requestFocus);
  }

  private static TextField field(String text, String prompt) {
    var field = new TextField(text);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setTextFormatter(LongestText.of(Names.LONGEST_VALUE));
    return field;
  }

  private void show(@Nullable Window owner, String key, VBox content, Runnable save) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.setTitle(words.get(key + ".title"));
    var kept = new ButtonType(words.get("names.save"), ButtonData.OK_DONE);
    content.getStyleClass().add("name-dialog");
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().setAll(kept, ButtonType.CANCEL);
    EscapeKey.closes(dialog);
    dialog.setOnHidden(
        hidden -> {
          if (dialog.getResult() == kept) {
            save.run();
          }
        });
    dialog.show();
  }
}
