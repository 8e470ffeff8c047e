package org.trailglass.app.facets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.AltClicks;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.Spring;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.event.FieldPath;

/// The facets under each other, with the tools above them.
public final class FacetsView {
  private final FacetsViewModel model;
  private final Words words;
  private final FacetText text;
  private final FacetMenus menus;
  private final FieldChooserView chooser;
  private final Map<FieldPath, FacetPane> panes = new HashMap<>();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final EmptyNote none = new EmptyNote(Icon.FIELD.node());
  private final FacetCursor cursor = new FacetCursor(this::stops, this::reveal);
  private final VBox root = new VBox();

  /// @param values the menu on every value
  /// @param lists the menu on every list
  public FacetsView(FacetsViewModel model, Words words, ValueMenu values, ListMenu lists) {
    this.model = model;
    this.words = words;
    this.text = new FacetText(words, new Formats(words), model.namesProperty()::get);
    this.menus = new FacetMenus(model, text, values, lists);
    this.chooser = new FieldChooserView(model.chooser(), words, lists);
    build();
    model.facetsProperty().subscribe(this::show);
    model.namesProperty().addListener((p, old, names) -> show(model.facetsProperty().get()));
    model.wishProperty().subscribe(wish -> wish.ifPresent(now -> reveal(now.path())));
  }

  /// The node to place.
  public Parent root() {
    return root;
  }

  private void build() {
    list.getStyleClass().setAll("facet-list");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("facet-scroll");
    root.setId("facets");
    root.getStyleClass().setAll("facets");
    root.setMinWidth(0);
    root.setAccessibleText(words.get("facets.title"));
    var sheet = Objects.requireNonNull(FacetsView.class.getResource("facets.css"), "facets.css");
    root.getStylesheets().add(sheet.toExternalForm());
    none.setId("facets-none");
    none.say(words.get("facets.noFields"), words.get("facets.noFields.hint"));
    none.offer(words.get("facets.add"), () -> chooser.show(none));
    none.visibleProperty().bind(Bindings.isEmpty(list.getChildren()));
    scroll.visibleProperty().bind(none.visibleProperty().not());
    for (var node : List.of(none, scroll)) {
      node.managedProperty().bind(node.visibleProperty());
      VBox.setVgrow(node, Priority.ALWAYS);
    }
    root.getChildren().setAll(tools(), none, scroll);
    cursor.listen(list);
    new AltClicks().listen(list);
    new FacetDrag(model, this::shown).listen(list);
  }

  private Node tools() {
    var title = new Label(words.get("facets.tools"));
    title.setMinWidth(0);
    var space = Spring.across();
    var excluded = dressed(new ToggleButton(), "facets.withExcluded", Icon.EXCLUDED);
    excluded.selectedProperty().bindBidirectional(model.withExcludedProperty());
    excluded.setId("facets-excluded");
    var fold = dressed(new Button(), "facets.closeAll", Icon.FOLD);
    fold.setOnAction(event -> model.openAll(false));
    var add = dressed(new Button(), "facets.add", Icon.ADD);
    add.setId("facets-add");
    add.setOnAction(event -> chooser.show(add));
    var tools = new HBox(title, space, excluded, fold, add);
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().setAll("facet-tools");
    return tools;
  }

  private <B extends ButtonBase> B dressed(B button, String key, Icon icon) {
    button.setGraphic(icon.node());
    button.getStyleClass().addAll("icon-only", "tool");
    button.setTooltip(new Tooltip(words.get(key)));
    button.setAccessibleText(words.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void show(List<Facet> facets) {
    var before = cursor.focused();
    int place = before.map(this::place).orElse(-1);
    panes.keySet().retainAll(facets.stream().map(Facet::path).toList());
    var shown =
        facets.stream()
            .map(
                facet ->
                    panes.computeIfAbsent(
                        facet.path(), path -> new FacetPane(path, model, text, menus)))
            .toList();
    if (!list.getChildren().equals(shown)) {
      list.getChildren().setAll(shown);
      before.ifPresent(cursor::keep);
    }
    for (int i = 0; i < facets.size(); i++) {
      shown.get(i).show(facets.get(i));
    }
    if (place >= 0 && !list.isFocusWithin() && !shown.isEmpty()) {
      shown.get(Math.min(place, shown.size() - 1)).stops().getFirst().requestFocus();
    }
    cursor.focused().filter(now -> !before.equals(Optional.of(now))).ifPresent(this::reveal);
    cursor.refresh();
  }

  private List<FacetPane> shown() {
    return list.getChildren().stream().map(FacetPane.class::cast).toList();
  }

  /// Where the pane stands that a node is in.
  private int place(Node node) {
    var shown = shown();
    return IntStream.range(0, shown.size())
        .filter(at -> shown.get(at).stops().contains(node))
        .findFirst()
        .orElse(-1);
  }

  private List<Node> stops() {
    return shown().stream().flatMap(pane -> pane.stops().stream()).toList();
  }

  private void reveal(FieldPath path) {
    var pane = panes.get(path);
    if (pane != null) {
      root.applyCss();
      root.layout();
      scroll.setVvalue(0);
      reveal(pane);
      pane.stops().stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  /// Scrolls as little as makes a node seen.
  private void reveal(Node node) {
    var place = list.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = scroll.getViewportBounds().getHeight();
    double beyond = list.getHeight() - room;
    double top = scroll.getVvalue() * beyond;
    if (beyond <= 0) {
      return;
    }
    if (place.getMinY() < top || place.getHeight() > room) {
      scroll.setVvalue(place.getMinY() / beyond);
    } else if (place.getMaxY() > top + room) {
      scroll.setVvalue((place.getMaxY() - room) / beyond);
    }
  }
}
