package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.trailglass.app.settings.Pane;

/// The table and the panes around it, with dividers that stay where they were left.
final class SidePanes {
  private final ShellViewModel model;
  private final Places places;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane(across);
  private final TabPane side;
  private final TabPane below;

  /// A pane at one edge of a split.
  private record Edge(Pane pane, Node node, SplitPane split, boolean isFirst, double position) {}

  SidePanes(ShellViewModel model, Places places) {
    this.model = model;
    this.places = places;
    this.side = tabs(places.side());
    this.below = tabs(places.below());
    build();
  }

  Node root() {
    return down;
  }

  /// The panes that are shown, in reading order.
  List<Node> shown() {
    var shown = new ArrayList<Node>(across.getItems());
    if (down.getItems().contains(below)) {
      shown.add(below);
    }
    return shown;
  }

  private void build() {
    down.setOrientation(Orientation.VERTICAL);
    across.getItems().add(places.table());
    follow(new Edge(Pane.SIDE, side, across, true, 0.16));
    follow(new Edge(Pane.DETAIL, places.detail(), across, false, 0.68));
    follow(new Edge(Pane.PROBLEMS, below, down, false, 0.66));
    SplitPane.setResizableWithParent(side, false);
    SplitPane.setResizableWithParent(places.detail(), false);
    SplitPane.setResizableWithParent(below, false);
  }

  private static TabPane tabs(List<Places.Tabbed> places) {
    var tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    places.forEach(place -> tabs.getTabs().add(new Tab(place.title(), place.content())));
    return tabs;
  }

  private void follow(Edge edge) {
    model.isShown(edge.pane()).subscribe(isShown -> show(edge, isShown));
  }

  private void show(Edge edge, boolean isShown) {
    var items = edge.split().getItems();
    if (isShown == items.contains(edge.node())) {
      return;
    }
    if (isShown) {
      items.add(edge.isFirst() ? 0 : items.size(), edge.node());
      place(edge);
    } else {
      items.remove(edge.node());
    }
  }

  private void place(Edge edge) {
    var dividers = edge.split().getDividers();
    var divider = edge.isFirst() ? dividers.getFirst() : dividers.getLast();
    String name = edge.pane().name();
    divider.setPosition(model.divider(name, edge.position()));
    InvalidationListener keep =
        moved -> {
          if (edge.split().getScene() != null && edge.split().isPressed()) {
            model.keepDivider(name, divider.getPosition());
          }
        };
    divider.positionProperty().addListener(keep);
  }
}
