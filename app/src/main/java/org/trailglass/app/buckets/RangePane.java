package org.trailglass.app.buckets;

import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.LongestText;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;

/// When the wanted events happened: a preset, or two times as written.
final class RangePane {
  private static final int LONGEST = 60;
  private static final int COLUMNS = 16;

  private final RangeForm form;
  private final Words words;
  private final VBox root;

  RangePane(RangeForm form, Words words) {
    this.form = form;
    this.words = words;
    root = new VBox(presets(), written(), said());
    root.getStyleClass().add("range");
  }

  Node root() {
    return root;
  }

  private Node presets() {
    var title = new Label(words.get("buckets.range"));
    title.getStyleClass().add("check-title");
    var row = new HBox(title);
    row.getStyleClass().add("form-row");
    var group = new ToggleGroup();
    for (var kind : RangeKind.values()) {
      var button = new ToggleButton(words.get(kind.key()));
      button.setId("bucket-range-" + kind.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setOnAction(click -> choose(kind, button));
      form.kindProperty().subscribe(now -> button.setSelected(now == kind));
      row.getChildren().add(button);
    }
    return row;
  }

  /// A click on what is chosen does not take it away.
  private void choose(RangeKind kind, ToggleButton button) {
    button.setSelected(true);
    form.kindProperty().set(kind);
  }

  private Node written() {
    var zone = new Label();
    zone.getStyleClass().add("muted");
    zone.setMinWidth(Region.USE_PREF_SIZE);
    form.zoneProperty()
        .subscribe(
            now ->
                zone.setText(words.get("buckets.range.zone", new Formats(words).zone(now.zone()))));
    var row =
        new HBox(
            field("buckets.range.from", "bucket-from", form.fromProperty()),
            field("buckets.range.to", "bucket-to", form.toProperty()),
            zone);
    row.getStyleClass().add("form-row");
    row.visibleProperty().bind(form.kindProperty().isEqualTo(RangeKind.WRITTEN));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private Node field(String key, String id, StringProperty value) {
    var field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(COLUMNS);
    field.setPromptText(words.get(key + ".prompt"));
    field.setAccessibleText(words.get(key));
    field.setTextFormatter(LongestText.of(LONGEST));
    field.textProperty().bindBidirectional(value);
    var label = new Label(words.get(key));
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    var box = new HBox(label, field);
    box.getStyleClass().add("form-row");
    return box;
  }

  private Node said() {
    var said = new Label();
    said.setId("bucket-range-said");
    said.setWrapText(true);
    form.wantedProperty().subscribe(now -> show(said, now));
    return said;
  }

  private void show(Label said, RangeForm.Wanted now) {
    said.getStyleClass().setAll("label", now.isValid() ? "muted" : "mistake");
    said.setText(
        now.isValid()
            ? now.range()
                .map(range -> new BucketText(words, form.zone()).range(range))
                .orElseGet(() -> words.get("buckets.range.always"))
            : words.get(now.mistake()));
  }
}
