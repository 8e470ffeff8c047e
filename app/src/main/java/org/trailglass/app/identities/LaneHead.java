package org.trailglass.app.identities;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.FittingRow;
import org.trailglass.app.control.Spring;
import org.trailglass.app.listing.ListSort;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.LaneOrder;
import org.trailglass.summary.Timeline.Kind;

/// The line above the lanes: by what there are lanes, in which order, how many, and what the
/// colours mean. FX thread.
final class LaneHead {
  private final IdentitiesViewModel model;
  private final LaneWords words;
  private final FittingRow root = new FittingRow();
  private final Map<LaneBy, ToggleButton> choices = new EnumMap<>(LaneBy.class);
  private final ChoiceBox<LaneOrder> order = new ChoiceBox<>();
  private final Label count = new Label();

  LaneHead(IdentitiesViewModel model, LaneWords words) {
    this.model = model;
    this.words = words;
    build();
    model.by().subscribe(now -> choices.forEach((by, button) -> button.setSelected(by == now)));
    model.columnProperty().subscribe(this::showOrder);
    model.order().subscribe(now -> showOrder(model.columnProperty().get()));
    model.pictureProperty().subscribe(this::show);
  }

  /// While the lanes are sorted by a column of their list, they are in none of the orders.
  private void showOrder(Optional<ListSort> column) {
    order.setValue(column.isPresent() ? null : model.order().getValue());
  }

  Node root() {
    return root;
  }

  private void build() {
    root.getStyleClass().add("identities-head");
    var group = new ToggleGroup();
    var by = new HBox();
    by.setAlignment(Pos.CENTER_LEFT);
    for (var one : LaneBy.values()) {
      var button = choice(one);
      button.setToggleGroup(group);
      choices.put(one, button);
      by.getChildren().add(button);
    }
    order.setId("identities-order");
    order.getItems().setAll(LaneOrder.values());
    order.setConverter(new OrderNames());
    order.setValue(model.order().getValue());
    order.setMinWidth(Region.USE_PREF_SIZE);
    order.setAccessibleText(words.get("identities.order"));
    order.setTooltip(new Tooltip(words.get("identities.order.hint")));
    order
        .valueProperty()
        .addListener((property, old, now) -> Optional.ofNullable(now).ifPresent(model::sort));
    count.setId("identities-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var space = Spring.across();
    var sorted = new Label(words.get("identities.order"));
    var hint = hint();
    var legend = legend();
    root.getChildren().setAll(by, sorted, order, count, space, hint, legend, list());
    root.setSpare(List.of(hint, sorted, count, legend));
  }

  /// Shows the list of principals beside the lanes, or puts it away.
  private ToggleButton list() {
    var button = new ToggleButton(words.get("identities.list"));
    button.setId("identities-list");
    button.setTooltip(new Tooltip(words.get("identities.list.hint")));
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(Region.USE_PREF_SIZE);
    model.isListShown().subscribe(button::setSelected);
    button.setOnAction(click -> model.showList(button.isSelected()));
    return button;
  }

  private ToggleButton choice(LaneBy by) {
    var button = new ToggleButton(words.by(by));
    button.setId("identities-" + by.name().toLowerCase(Locale.ROOT));
    button.setTooltip(new Tooltip(words.get("identities.by." + by + ".hint")));
    button
        .getStyleClass()
        .addAll(
            Styles.SMALL,
            switch (by) {
              case ORIGIN -> Styles.LEFT_PILL;
              case PRINCIPAL, SESSION -> Styles.CENTER_PILL;
              case KEY -> Styles.RIGHT_PILL;
            });
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        click -> {
          button.setSelected(true);
          model.show(by);
        });
    return button;
  }

  private Label hint() {
    var hint = new Label(words.get("identities.hint"));
    hint.getStyleClass().add("identities-hint");
    return hint;
  }

  private HBox legend() {
    var legend = new HBox();
    legend.setAlignment(Pos.CENTER_LEFT);
    legend.spacingProperty().bind(root.spacingProperty());
    for (var kind : Kind.values()) {
      legend.getChildren().add(legend(kind.name().toLowerCase(Locale.ROOT)));
    }
    legend.getChildren().addAll(legend("bar"), legend("hand-on"), legend("odd"));
    return legend;
  }

  private Label legend(String name) {
    var swatch = new Region();
    swatch.getStyleClass().addAll("lane-swatch", name);
    var label = new Label(words.get("identities.legend." + name), swatch);
    label.getStyleClass().add("lane-legend");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private void show(LanePicture picture) {
    var others = picture.lanes().others();
    count.setText(
        picture.isEmpty()
            ? ""
            : words.get("identities.count." + picture.lanes().by(), picture.size()));
    count.setTooltip(others == 0 ? null : new Tooltip(words.get("identities.others", others)));
  }

  private final class OrderNames extends StringConverter<LaneOrder> {
    @Override
    public String toString(@Nullable LaneOrder value) {
      return value == null ? words.get("identities.order.column") : words.order(value);
    }

    @Override
    public LaneOrder fromString(String name) {
      throw new UnsupportedOperationException("orders are chosen, not typed");
    }
  }
}
