package org.trailglass.app.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.trailglass.app.control.FittingRow;
import org.trailglass.app.control.Spring;
import org.trailglass.summary.Timeline.Kind;

/// The line above the chart: the legend, which narrows to a kind; what is not in view; how much
/// time a bar stands for, in which zone. FX thread.
final class TimelineHead {
  private final TimelineViewModel model;
  private final TimelineWords words;
  private final FittingRow root = new FittingRow();
  private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
  private final Label trail = new Label();
  private final Button earlier = new Button();
  private final Button later = new Button();
  private final ToggleButton untimed = new ToggleButton();
  private final Label hint = new Label();
  private final Label unit = new Label();

  TimelineHead(TimelineViewModel model, TimelineWords words) {
    this.model = model;
    this.words = words;
    build();
  }

  Node root() {
    return root;
  }

  /// Adds something at its end.
  void add(Node node) {
    root.getChildren().add(node);
  }

  private void build() {
    root.getStyleClass().add("timeline-head");
    for (var kind : Kind.values()) {
      kinds.put(kind, legend(kind));
    }
    trail.setGraphic(swatch("trail"));
    trail.getStyleClass().add("timeline-trail");
    chip(earlier, "timeline-earlier", words.get("timeline.earlier.hint"));
    earlier.setOnAction(click -> model.showEarlier());
    chip(later, "timeline-later", words.get("timeline.later.hint"));
    later.setOnAction(click -> model.showLater());
    untimed.setId("timeline-untimed");
    untimed.getStyleClass().add("timeline-chip");
    untimed.setTooltip(new Tooltip(words.get("timeline.untimed.hint")));
    untimed.setOnAction(click -> model.narrowToUntimed());
    onlyIfVisible(untimed);
    onlyIfVisible(trail);
    hint.setText(words.get("timeline.hint"));
    hint.getStyleClass().add("timeline-hint");
    unit.setId("timeline-unit");
    unit.setMinWidth(Region.USE_PREF_SIZE);
    var space = Spring.across();
    root.getChildren().addAll(kinds.values());
    root.getChildren().addAll(trail, earlier, later, untimed, space, hint, unit);
    root.setSpare(List.of(hint));
  }

  private ToggleButton legend(Kind kind) {
    var button = new ToggleButton();
    var name = kind.name().toLowerCase(Locale.ROOT);
    button.setId("timeline-" + name);
    button.getStyleClass().add("timeline-legend");
    button.setGraphic(swatch(name));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(words.get("timeline." + name + ".hint")));
    button.setOnAction(click -> model.narrow(kind));
    return button;
  }

  private static Region swatch(String name) {
    var swatch = new Region();
    swatch.getStyleClass().addAll("timeline-swatch", name);
    return swatch;
  }

  private static void chip(Button button, String id, String hint) {
    button.setId(id);
    button.getStyleClass().add("timeline-chip");
    button.setTooltip(new Tooltip(hint));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleRole(AccessibleRole.BUTTON);
    onlyIfVisible(button);
  }

  private static void onlyIfVisible(Node node) {
    node.managedProperty().bind(node.visibleProperty());
  }

  void show(TimelinePicture picture) {
    var result = picture.result();
    kinds.forEach(
        (kind, button) -> {
          var key = "timeline." + kind.name().toLowerCase(Locale.ROOT);
          button.setText(words.get(key, result.count(kind)));
          button.setAccessibleText(button.getText() + ", " + words.get(key + ".hint"));
          button.setDisable(picture.isEmpty());
        });
    trail.setVisible(picture.isNarrowed() && !picture.isEmpty());
    trail.setText(words.get("timeline.trail", picture.trail().most()));
    count(earlier, "timeline.earlier", picture.isEmpty() ? 0 : result.before());
    count(later, "timeline.later", picture.isEmpty() ? 0 : result.after());
    unit.setText(
        picture.isEmpty()
            ? ""
            : words.get(
                "timeline.unit", words.unit(picture.bins().width()), words.zone(model.zone())));
    follow();
  }

  /// What the filter says.
  void follow() {
    var narrowed = model.kindProperty().get();
    kinds.forEach((kind, button) -> button.setSelected(narrowed.filter(kind::equals).isPresent()));
    boolean isUntimed = model.untimedProperty().get();
    int count = model.pictureProperty().get().result().untimed();
    untimed.setSelected(isUntimed);
    untimed.setText(words.get("timeline.untimed", count));
    untimed.setVisible(isUntimed || count > 0);
  }

  private void count(Button chip, String key, int events) {
    chip.setText(words.get(key, events));
    chip.setVisible(events > 0);
  }
}
