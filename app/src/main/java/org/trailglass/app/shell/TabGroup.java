package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.trailglass.app.shell.Places.Placed;

/// The tabs of a pane, with the tools of the pane at the end of their line. A tab that stands in a
/// window of its own is missing here, and comes back to its old place among the others. FX thread.
final class TabGroup {
  private final LayoutViewModel layout;
  private final List<Placed> places;
  private final List<Tab> all = new ArrayList<>();
  private final TabPane tabs = new TabPane();
  private final Region line;
  private final StackPane root = new Root();

  TabGroup(List<Placed> places, LayoutViewModel layout, PaneTools tools) {
    this.layout = layout;
    this.places = places;
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    places.forEach(place -> all.add(tab(place, tools)));
    tabs.getTabs().setAll(all);
    var front = layout.front(places.getFirst().part().home());
    IntStream.range(0, places.size())
        .filter(i -> front.equals(Optional.of(places.get(i).part())))
        .forEach(tabs.getSelectionModel()::select);
    tabs.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> keepFront());
    line = tools.of(places.getFirst().part().home(), this::front);
    StackPane.setAlignment(line, Pos.TOP_RIGHT);
    root.getChildren().setAll(tabs, line);
  }

  /// Where the tabs need all of the width, the tools give way: the menus have the same.
  private final class Root extends StackPane {
    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      var heads = tabs.lookup(".headers-region");
      double right = heads == null ? 0 : heads.getLayoutX() + heads.prefWidth(-1);
      line.setVisible(right + line.prefWidth(-1) <= getWidth());
    }
  }

  private static Tab tab(Placed place, PaneTools tools) {
    var tab = new Tab("", place.content());
    tab.textProperty().bind(place.title());
    tab.setContextMenu(tools.menu(place.part()));
    return tab;
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// The tab in front; one of those that are here.
  private Placed front() {
    int index = all.indexOf(tabs.getSelectionModel().getSelectedItem());
    return places.get(Math.max(0, index));
  }

  private void keepFront() {
    if (tabs.getTabs().size() == all.size()) {
      layout.keepFront(front().part());
    }
  }

  /// Whether all tabs stand elsewhere.
  boolean isEmpty() {
    return tabs.getTabs().isEmpty();
  }

  /// Takes a tab away, and its content out of it.
  void take(Placed place) {
    var tab = all.get(places.indexOf(place));
    tabs.getTabs().remove(tab);
    tab.setContent(null);
  }

  /// Puts a tab back, in front of the others.
  void put(Placed place) {
    var tab = all.get(places.indexOf(place));
    tab.setContent(place.content());
    if (!tabs.getTabs().contains(tab)) {
      long before =
          all.subList(0, all.indexOf(tab)).stream().filter(tabs.getTabs()::contains).count();
      tabs.getTabs().add((int) before, tab);
      tabs.getSelectionModel().select(tab);
    }
  }

  /// Whether a node is in one of the tabs that are here.
  boolean has(Node content) {
    return tabs.getTabs().stream().anyMatch(tab -> isIn(content, tab));
  }

  /// Brings the tab to the front that a node is in.
  void choose(Node content) {
    tabs.getTabs().stream()
        .filter(tab -> isIn(content, tab))
        .findFirst()
        .ifPresent(tabs.getSelectionModel()::select);
  }

  /// Brings the first tab to the front, unless it stands elsewhere.
  void chooseFirst() {
    if (tabs.getTabs().contains(all.getFirst())) {
      tabs.getSelectionModel().select(all.getFirst());
    }
  }

  /// Whether a node is in the tab in front.
  boolean isChosen(Node content) {
    var chosen = tabs.getSelectionModel().getSelectedItem();
    return chosen != null && isIn(content, chosen);
  }

  private static boolean isIn(Node content, Tab tab) {
    return Stream.iterate(content, Objects::nonNull, Node::getParent)
        .anyMatch(node -> node == tab.getContent());
  }
}
