package org.trailglass.app.buckets;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.OnScreen;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Shows what is kept of buckets on this computer, and lets it be limited and taken away.
public final class CacheDialog {

  private final CacheViewModel model;
  private final Words words;
  private final Formats formats;

  public CacheDialog(CacheViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.formats = new Formats(words);
  }

  /// Shows it over a window.
  public void show(@Nullable Window owner) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    OnScreen.keep(dialog);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("buckets.cache"));
    var pane = dialog.getDialogPane();
    pane.setId("cache-dialog");
    pane.getStyleClass().add("cache-dialog");
    pane.getStylesheets().setAll(BucketDialog.stylesheet());
    pane.getButtonTypes().setAll(ButtonType.CLOSE);
    pane.setContent(content());
    dialog.show();
    model.look();
  }

  private Node content() {
    var text = new Label(words.get("buckets.cache.text"));
    text.setWrapText(true);
    var fault = new Label();
    fault.setWrapText(true);
    fault.getStyleClass().add("mistake");
    fault.textProperty().bind(model.faultProperty());
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    var content = new VBox(text, used(), limit(), fault);
    content.getStyleClass().add("content");
    return content;
  }

  private Node used() {
    var used = new Label();
    used.setId("cache-used");
    model.usedProperty().subscribe(now -> used.setText(used(now)));
    var clear = new Button(words.get("buckets.cache.clear"), Icon.DELETE.node());
    clear.setId("cache-clear");
    clear.setOnAction(click -> model.clear());
    return row(used, clear);
  }

  private String used(Optional<Long> bytes) {
    return bytes
        .map(now -> words.get("buckets.cache.used", formats.bytes(now)))
        .orElseGet(() -> words.get("buckets.cache.looking"));
  }

  private Node limit() {
    var label = new Label(words.get("buckets.cache.limit"));
    var box = new ComboBox<Long>();
    box.setId("cache-limit");
    box.setAccessibleText(label.getText());
    label.setLabelFor(box);
    box.setConverter(new Sizes());
    box.getItems().setAll(model.limits());
    box.setValue(model.limit().getValue());
    box.setOnAction(chosen -> model.limit(box.getValue()));
    return row(label, box);
  }

  private static Node row(Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add("form-row");
    return row;
  }

  /// Sizes are only shown: none is written.
  private final class Sizes extends StringConverter<Long> {
    @Override
    public String toString(@Nullable Long bytes) {
      return bytes == null ? "" : formats.bytes(bytes);
    }

    @Override
    public Long fromString(String text) {
      throw new UnsupportedOperationException("sizes are chosen, not written");
    }
  }
}
