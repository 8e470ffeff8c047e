package org.trailglass.app.buckets;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.LongestText;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// Where the bucket is and how its store is spoken to.
final class AddressPane {
  private static final int LONGEST = 8_192;

  private final BucketViewModel model;
  private final Words words;
  private final TextField address = new TextField();
  private final VBox root;

  AddressPane(BucketViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root = new VBox(addressRow(), mistake(), waiting(), accessRow(), checks());
    root.getStyleClass().add("address");
  }

  Node root() {
    return root;
  }

  void focus() {
    address.requestFocus();
  }

  private Node addressRow() {
    address.setId("bucket-address");
    address.setPromptText(words.get("buckets.address.prompt"));
    address.setAccessibleText(words.get("buckets.address"));
    address.setTextFormatter(LongestText.of(LONGEST));
    address.textProperty().bindBidirectional(model.addressProperty());
    address.setOnAction(enter -> model.look());
    HBox.setHgrow(address, Priority.ALWAYS);
    var look = new Button(words.get("buckets.look"), Icon.SEARCH.node());
    look.setId("bucket-look");
    look.disableProperty().bind(address.textProperty().isEmpty());
    look.setOnAction(click -> model.look());
    var list = new Button(words.get("buckets.list"));
    list.setId("bucket-list");
    list.setTooltip(new Tooltip(words.get("buckets.list.hint")));
    list.setOnAction(click -> model.listBuckets());
    list.disableProperty().bind(model.access().anonymousProperty());
    for (var button : List.of(look, list)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    return row(address, look, list);
  }

  private Node mistake() {
    var mistake = new Label();
    mistake.getStyleClass().add("mistake");
    mistake.setWrapText(true);
    mistake.setMinHeight(Region.USE_PREF_SIZE);
    mistake.managedProperty().bind(mistake.textProperty().isNotEmpty());
    model.mistakeProperty().subscribe(key -> mistake.setText(key.isEmpty() ? "" : words.get(key)));
    return mistake;
  }

  /// Which of several addresses that were pasted together are still to come.
  private Node waiting() {
    var waiting = new Label();
    waiting.setId("bucket-waiting");
    waiting.getStyleClass().add("muted");
    waiting.managedProperty().bind(waiting.textProperty().isNotEmpty());
    model
        .waitingProperty()
        .subscribe(
            now -> waiting.setText(now.isEmpty() ? "" : words.get("buckets.waiting", now.size())));
    return waiting;
  }

  private Node accessRow() {
    var access = model.access();
    return row(
        labelled("buckets.profile", profiles()),
        labelled("buckets.region", field("buckets.region", access.regionProperty())),
        labelled("buckets.endpoint", field("buckets.endpoint", access.endpointProperty())));
  }

  private Control profiles() {
    var box = new ComboBox<String>();
    box.setId("bucket-profile");
    box.setEditable(true);
    box.setPromptText(words.get("buckets.profile.prompt"));
    box.setVisibleRowCount(12);
    box.setPlaceholder(new Label(words.get("buckets.profile.none")));
    model
        .profilesProperty()
        .subscribe(asked -> box.getItems().setAll(asked.known().orElse(List.of())));
    box.getEditor().textProperty().bindBidirectional(model.access().profileProperty());
    box.disableProperty().bind(model.access().anonymousProperty());
    return box;
  }

  private TextField field(String key, StringProperty value) {
    var field = new TextField();
    field.setPromptText(words.get(key + ".prompt"));
    field.setTextFormatter(LongestText.of(LONGEST));
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private Node labelled(String key, Control control) {
    var label = new Label(words.get(key));
    label.getStyleClass().add("caption");
    label.setLabelFor(control);
    control.setAccessibleText(words.get(key));
    control.setMaxWidth(Double.MAX_VALUE);
    var box = new VBox(label, control);
    box.getStyleClass().add("labelled");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setPrefWidth(0);
    return box;
  }

  private Node checks() {
    var anonymous = new CheckBox(words.get("buckets.anonymous"));
    anonymous.setId("bucket-anonymous");
    anonymous.selectedProperty().bindBidirectional(model.access().anonymousProperty());
    var pays = new CheckBox(words.get("buckets.requesterPays"));
    pays.setTooltip(new Tooltip(words.get("buckets.requesterPays.hint")));
    pays.selectedProperty().bindBidirectional(model.access().requesterPaysProperty());
    var hint = new Label(words.get("buckets.secrets"));
    hint.getStyleClass().add("caption");
    hint.setWrapText(true);
    anonymous.setMinWidth(Region.USE_PREF_SIZE);
    pays.setMinWidth(Region.USE_PREF_SIZE);
    var space = Spring.across();
    return row(anonymous, pays, space, hint);
  }

  private static Node row(Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add("form-row");
    return row;
  }
}
