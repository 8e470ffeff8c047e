package org.trailglass.app.facets;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.control.PlainItem;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.listing.Listing;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.event.FieldPath;

/// The menus and tooltips of facets: one of each for all of them. FX thread.
final class FacetMenus implements FacetGestures {
  private static final double TOOLTIP_WIDTH = 480;

  private final FacetsViewModel model;
  private final Words words;
  private final FacetText text;
  private final ValueMenu values;
  private final ListMenu lists;
  private final ContextMenu menu = new ContextMenu();
  private final Tooltip tooltip = new Tooltip();

  FacetMenus(FacetsViewModel model, FacetText text, ValueMenu values, ListMenu lists) {
    this.model = model;
    this.words = text.words();
    this.text = text;
    this.values = values;
    this.lists = lists;
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(TOOLTIP_WIDTH);
  }

  @Override
  public void ofHead(Node head, FieldPath path) {
    head.setOnContextMenuRequested(event -> show(head, headItems(path), event));
    head.addEventHandler(
        MouseEvent.MOUSE_ENTERED, event -> tooltip.setText(text.headTooltip(path)));
    Tooltip.install(head, tooltip);
  }

  @Override
  public void ofRow(FacetRow row, FieldPath path, Listing<FacetValue> listing) {
    var list = lists.of(listing, row);
    lists.attachKeys(row, listing);
    row.setOnContextMenuRequested(
        event -> {
          var value = row.value();
          if (value != null) {
            row.requestFocus();
            show(row, rowItems(path, value, list), event);
          }
        });
    row.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        event -> {
          var value = row.value();
          tooltip.setText(value == null ? "" : text.tooltip(value));
        });
    Tooltip.install(row, tooltip);
  }

  private void show(Node owner, List<MenuItem> items, ContextMenuEvent event) {
    owner.requestFocus();
    menu.hide();
    menu.getItems().setAll(items);
    if (event.isKeyboardTrigger()) {
      showBelow(owner);
    } else {
      menu.show(owner, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void showBelow(Node owner) {
    var place = owner.localToScreen(owner.getLayoutBounds());
    menu.show(owner, place.getMinX() + 16, place.getMaxY());
  }

  private List<MenuItem> rowItems(FieldPath path, FacetValue value, ListActions list) {
    var items =
        new ArrayList<>(
            value.value().map(values::items).orElseGet(() -> values.items(path, List.of())));
    items.add(new SeparatorMenuItem());
    items.addAll(list.items());
    return items;
  }

  private List<MenuItem> headItems(FieldPath path) {
    var items = new ArrayList<MenuItem>(values.facetItems(path));
    items.add(new SeparatorMenuItem());
    items.add(item("facets.up", KeyCode.UP, () -> model.move(path, -1)));
    items.add(item("facets.down", KeyCode.DOWN, () -> model.move(path, 1)));
    var remove = item("facets.remove", () -> model.remove(path));
    remove.setAccelerator(keys(KeyCode.DELETE));
    items.add(remove);
    items.add(new SeparatorMenuItem());
    items.add(item("facets.openAll", () -> model.openAll(true)));
    items.add(item("facets.closeAll", () -> model.openAll(false)));
    items.add(item("facets.reset", model::reset));
    return items;
  }

  private MenuItem item(String key, KeyCode code, Runnable action) {
    var item = item(key, action);
    item.setAccelerator(keys(code, KeyCombination.ALT_DOWN));
    return item;
  }

  private KeyCombination keys(KeyCode code, KeyCombination.Modifier... modifiers) {
    return NamedKeys.of(new KeyCodeCombination(code, modifiers), words::keyName);
  }

  private MenuItem item(String key, Runnable action) {
    return PlainItem.of(key, words.get(key), action);
  }
}
