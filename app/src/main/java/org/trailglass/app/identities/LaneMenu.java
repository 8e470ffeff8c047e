package org.trailglass.app.identities;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.PlainItem;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.value.NamedText;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.LaneHandOn;

/// What can be done with a lane, and with a part of time in it. FX thread.
final class LaneMenu {
  private static final int MOST_HAND_ONS = 8;

  private final IdentitiesViewModel model;
  private final LaneWords words;
  private final ListActions list;

  /// @param list of the lanes
  LaneMenu(IdentitiesViewModel model, LaneWords words, ListActions list) {
    this.model = model;
    this.words = words;
    this.list = list;
  }

  /// The menu for a spot; without a lane that of the list.
  ContextMenu of(LaneSpot spot) {
    var picture = model.pictureProperty().get();
    var items = new ArrayList<MenuItem>();
    if (spot.isIn(picture)) {
      var lane = spot.lane(picture);
      items.add(title(lane, picture.lanes().by()));
      items.addAll(ofLane(lane));
      if (picture.odd().isOdd(spot.lane())) {
        items.add(item("identities.menu.odd", () -> model.filterForOdd(lane)));
      }
      if (!spot.isOnLane()) {
        items.add(new SeparatorMenuItem());
        items.addAll(ofTime(picture, spot));
      }
      items.addAll(ofHandOns(picture, spot.lane()));
      items.add(new SeparatorMenuItem());
      items.add(item("identities.menu.copy", () -> copy(lane)));
      items.add(new SeparatorMenuItem());
    }
    items.addAll(list.items());
    var menu = new ContextMenu();
    menu.getItems().setAll(items);
    return menu;
  }

  private MenuItem title(IdentityLane lane, LaneBy by) {
    var named = new NamedText(model.namesProperty().get());
    var title = new MenuItem(words.name(lane, by, named));
    title.setMnemonicParsing(false);
    title.getStyleClass().add("menu-title");
    title.setDisable(true);
    return title;
  }

  private List<MenuItem> ofLane(IdentityLane lane) {
    var items = new ArrayList<MenuItem>();
    items.add(item("identities.menu.filterFor", () -> model.filterFor(lane)));
    if (model.canFilterForDescent(lane)) {
      items.add(item("identities.menu.descent", () -> model.filterForDescent(lane)));
    }
    items.add(item("identities.menu.filterOut", () -> model.filterOut(lane)));
    if (model.canReach(lane)) {
      items.add(item("identities.menu.reach", () -> model.showReach(lane)));
    }
    return items;
  }

  private List<MenuItem> ofTime(LanePicture picture, LaneSpot spot) {
    var items = new ArrayList<MenuItem>();
    if (spot.cell(picture) >= 0) {
      items.add(
          item(
              "identities.menu.reveal",
              () -> model.reveal(spot.lane(picture), spot.span(picture))));
    }
    items.add(item("identities.menu.time", () -> model.time().narrow(spot.span(picture))));
    return items;
  }

  private List<MenuItem> ofHandOns(LanePicture picture, int lane) {
    var items = new ArrayList<MenuItem>();
    picture.lanes().handOns().stream()
        .filter(handOn -> handOn.from() == lane || handOn.to() == lane)
        .limit(MOST_HAND_ONS)
        .map(handOn -> ofHandOn(picture, handOn, lane))
        .forEach(items::add);
    if (!items.isEmpty()) {
      items.addFirst(new SeparatorMenuItem());
    }
    return items;
  }

  private MenuItem ofHandOn(LanePicture picture, LaneHandOn handOn, int lane) {
    boolean isGiver = handOn.from() == lane;
    var other = picture.lane(isGiver ? handOn.to() : handOn.from());
    var named = new NamedText(model.namesProperty().get());
    var item =
        new MenuItem(
            words.get(
                isGiver ? "identities.menu.gave" : "identities.menu.got",
                words.link(handOn),
                words.name(other, picture.lanes().by(), named)));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.reveal(handOn));
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    return PlainItem.of(key, words.get(key), action);
  }

  private static void copy(IdentityLane lane) {
    CopiedText.put(lane.name());
  }
}
