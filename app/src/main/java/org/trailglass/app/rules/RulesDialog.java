package org.trailglass.app.rules;

import java.util.Optional;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.OnScreen;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.queryfield.QueryInput;
import org.trailglass.app.text.Words;

/// The dialog in which colour rules are changed, made when it is first asked for. The window stays
/// in use beside it, and shows each change at once. FX thread.
public final class RulesDialog {

  private final RulesViewModel model;
  private final Words words;
  private final ListMenu lists;
  private Optional<Made> made = Optional.empty();

  private record Made(Dialog<ButtonType> dialog, RulesPane pane) {}

  /// @param lists the menu on every list
  public RulesDialog(RulesViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.lists = lists;
    this.words = words;
  }

  /// Shows it over a window.
  public void show(@Nullable Window owner) {
    var shown = made.orElseGet(() -> make(owner));
    made = Optional.of(shown);
    shown.dialog().show();
    shown.pane().focus();
  }

  private Made make(@Nullable Window owner) {
    var dialog = new Dialog<ButtonType>();
    var content = new RulesPane(model, words, lists, dialog::close);
    dialog.initOwner(owner);
    OnScreen.keep(dialog);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("rules.title"));
    dialog.setResizable(true);
    var pane = dialog.getDialogPane();
    pane.getStyleClass().add("color-rules");
    pane.getStylesheets()
        .setAll(
            QueryInput.stylesheet(), String.valueOf(RulesDialog.class.getResource("rules.css")));
    pane.getButtonTypes().setAll(ButtonType.CLOSE);
    pane.setContent(content.root());
    return new Made(dialog, content);
  }
}
