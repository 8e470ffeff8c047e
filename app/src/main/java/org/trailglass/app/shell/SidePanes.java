package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.trailglass.app.control.EdgePanes;
import org.trailglass.app.control.EdgePanes.End;
import org.trailglass.app.settings.Pane;

/// The table and the panes around it. A pane keeps the size that a person gave it; before that it
/// leaves the table the room for its usual columns.
final class SidePanes {
  /// What the usual columns of the table take with their marks, the scroll bar and the dividers
  /// beside them, in pixels.
  private static final double TABLE = 976;

  /// The same without the last column, where there is no room for all.
  private static final double TABLE_BUT_LAST = 872;

  private static final double LEAST_DETAIL = 300;

  private static final double LEAST_TABLE = 360;
  private static final double LEAST_TABLE_HEIGHT = 180;

  private final ShellViewModel model;
  private final EdgePanes across;
  private final EdgePanes down;
  private final TabPane side;
  private final TabPane below;
  private final List<Places.Within> within;

  /// A pane at one edge of others.
  private record Edge(
      Pane pane, Node node, EdgePanes around, End end, double least, DoubleUnaryOperator usual) {}

  SidePanes(ShellViewModel model, Places places) {
    this.model = model;
    this.side = tabs(places.side());
    this.below = tabs(places.below());
    this.within = places.within();
    this.across = new EdgePanes(Orientation.HORIZONTAL, places.table(), LEAST_TABLE);
    this.down = new EdgePanes(Orientation.VERTICAL, across, LEAST_TABLE_HEIGHT);
    across.setListener(
        (end, size) -> model.keepSize(end == End.FIRST ? Pane.SIDE : Pane.DETAIL, size));
    down.setListener((end, size) -> model.keepSize(Pane.PROBLEMS, size));
    follow(new Edge(Pane.SIDE, side, across, End.FIRST, 150, SidePanes::sideWidth));
    follow(new Edge(Pane.DETAIL, places.detail(), across, End.LAST, 240, SidePanes::detailWidth));
    follow(new Edge(Pane.PROBLEMS, below, down, End.LAST, 140, SidePanes::belowHeight));
  }

  Node root() {
    return down;
  }

  /// The panes that are shown, in reading order.
  List<Node> shown() {
    var shown = new ArrayList<Node>(across.panes());
    if (down.isShown(End.LAST)) {
      shown.add(below);
    }
    return shown;
  }

  /// Shows the list of problems, which is the first of the tabs below.
  void showProblems() {
    below.getSelectionModel().selectFirst();
    model.showProblems();
  }

  /// Shows one of the tabs below.
  void showBelow(Node content) {
    model.show(Pane.PROBLEMS, true);
    choose(below, content);
  }

  /// Shows one of the tabs at the left.
  void showSide(Node content) {
    model.show(Pane.SIDE, true);
    choose(side, content);
  }

  /// Goes to one of the tabs below; puts the pane away if the keyboard is there already.
  void toggleBelow(Node content) {
    boolean isWithin = within.stream().anyMatch(any -> any.content().isFocusWithin());
    if (down.isShown(End.LAST) && below.isFocusWithin() && isChosen(content) && !isWithin) {
      model.show(Pane.PROBLEMS, false);
      PaneFocus.enter(across);
    } else {
      goBelow(content);
    }
  }

  /// Goes to a pane inside of one of the tabs below; puts it away if the keyboard is there already.
  void toggleWithin(Places.Within pane) {
    if (pane.content().isFocusWithin()) {
      model.show(pane.pane(), false);
      PaneFocus.enter(below);
    } else {
      model.show(pane.pane(), true);
      goBelow(pane.content());
    }
  }

  private void goBelow(Node content) {
    model.show(Pane.PROBLEMS, true);
    choose(below, content);
    // A pane that is shown anew takes its content in with its skin.
    Platform.runLater(
        () -> {
          below.applyCss();
          PaneFocus.enter(content);
        });
  }

  private boolean isChosen(Node content) {
    return isIn(content, below.getSelectionModel().getSelectedItem());
  }

  private static boolean isIn(Node content, Tab tab) {
    return Stream.iterate(content, Objects::nonNull, Node::getParent)
        .anyMatch(node -> node == tab.getContent());
  }

  private static void choose(TabPane tabs, Node content) {
    tabs.getTabs().stream()
        .filter(tab -> isIn(content, tab))
        .forEach(tabs.getSelectionModel()::select);
  }

  private static double sideWidth(double whole) {
    return Math.clamp(whole * 0.185, 216, 340);
  }

  private static double detailWidth(double whole) {
    double room = whole - sideWidth(whole);
    double table = room - TABLE >= LEAST_DETAIL ? TABLE : TABLE_BUT_LAST;
    return Math.clamp(room - table, LEAST_DETAIL, Math.max(LEAST_DETAIL, whole * 0.29));
  }

  private static double belowHeight(double whole) {
    return Math.clamp(whole * 0.34, 200, 420);
  }

  private static TabPane tabs(List<Places.Tabbed> places) {
    var tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    places.forEach(place -> tabs.getTabs().add(tab(place)));
    return tabs;
  }

  private static Tab tab(Places.Tabbed place) {
    var tab = new Tab("", place.content());
    tab.textProperty().bind(place.title());
    return tab;
  }

  private void follow(Edge edge) {
    model.isShown(edge.pane()).subscribe(isShown -> show(edge, isShown));
  }

  private void show(Edge edge, boolean isShown) {
    if (isShown) {
      var kept = model.size(edge.pane());
      DoubleUnaryOperator wanted = kept.isPresent() ? any -> kept.getAsDouble() : edge.usual();
      edge.around().show(edge.end(), new EdgePanes.Pane(edge.node(), edge.least(), wanted));
    } else {
      edge.around().hide(edge.end());
    }
  }
}
