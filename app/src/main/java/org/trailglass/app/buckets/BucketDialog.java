package org.trailglass.app.buckets;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.EscapeKey;
import org.trailglass.app.control.OnScreen;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Words;

/// The dialog in which something of a bucket is opened, made when it is first asked for. The window
/// stays in use beside it. FX thread.
public final class BucketDialog {
  private final BucketViewModel model;
  private final Words words;
  private final Supplier<@Nullable Window> owner;
  private final ListMenu lists;
  private final Runnable showCache;
  private Optional<Made> made = Optional.empty();

  private record Made(Dialog<ButtonType> dialog, AddressPane address) {}

  /// @param owner the window that the dialog belongs to
  /// @param lists the menu on every list
  /// @param showCache shows what is kept on this computer
  public BucketDialog(
      BucketViewModel model,
      Words words,
      Supplier<@Nullable Window> owner,
      ListMenu lists,
      Runnable showCache) {
    this.lists = lists;
    this.showCache = showCache;
    this.model = model;
    this.words = words;
    this.owner = owner;
    model.wishProperty().addListener((property, old, now) -> now.ifPresent(wish -> show()));
  }

  private void show() {
    var shown = made.orElseGet(this::make);
    made = Optional.of(shown);
    shown.dialog().show();
    Platform.runLater(shown.address()::focus);
  }

  private Made make() {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner.get());
    OnScreen.keep(dialog);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("buckets.title"));
    dialog.setResizable(true);
    dialog.setOnHidden(hidden -> model.leave());
    var address = new AddressPane(model, words);
    var found = new FoundPane(model, words, lists);
    VBox.setVgrow(found.root(), Priority.ALWAYS);
    var content =
        new VBox(
            address.root(),
            found.root(),
            new RangePane(model.range(), words).root(),
            new EstimatePane(model, words, showCache).root());
    content.getStyleClass().add("bucket-form");
    var pane = dialog.getDialogPane();
    pane.setId("bucket-dialog");
    pane.getStyleClass().add("bucket-dialog");
    pane.getStylesheets().setAll(stylesheet());
    pane.setContent(content);
    addButtons(pane);
    EscapeKey.closes(dialog);
    return new Made(dialog, address);
  }

  static String stylesheet() {
    return String.valueOf(BucketDialog.class.getResource("buckets.css"));
  }

  private void addButtons(DialogPane pane) {
    var accept = new ButtonType(words.get("buckets.open"), ButtonData.OK_DONE);
    pane.getButtonTypes().setAll(accept, ButtonType.CANCEL);
    if (pane.lookupButton(accept) instanceof Button open) {
      open.setId("bucket-open");
      open.disableProperty().bind(model.openableProperty().not());
      open.addEventFilter(ActionEvent.ACTION, this::open);
    }
  }

  /// The dialog stays for the next address.
  private void open(ActionEvent click) {
    model.open();
    if (model.goOn()) {
      click.consume();
    }
  }
}
