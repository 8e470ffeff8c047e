package org.trailglass.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import org.trailglass.app.control.EdgePanes;
import org.trailglass.app.control.EdgePanes.End;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.shell.Places.Placed;
import org.trailglass.app.text.Words;

/// The table and the panes around it, the timeline above all of them. A pane keeps the size that a
/// person gave it; before that it leaves the table the room for its usual columns. What stands in a
/// window of its own is missing here.
final class SidePanes implements OwnWindows.Home {
  /// What the usual columns of the table take with their marks, the scroll bar and the dividers
  /// beside them, in pixels.
  private static final double TABLE = 976;

  /// The same without the last column, where there is no room for all.
  private static final double TABLE_BUT_LAST = 872;

  /// What the first pane and the last take at the usual size of text, in pixels.
  private static final double USUAL_SIDE = 216;

  private static final double MOST_SIDE = 340;
  private static final double LEAST_DETAIL = 300;

  /// With this width both tabs at the side are whole at every size of text, in pixels.
  private static final double ENOUGH_SIDE = 276;

  /// Shares of the whole up to which panes grow with the text: the rest is the table's.
  private static final double SIDE_SHARE = 0.23;

  private static final double DETAIL_SHARE = 0.27;

  /// The share of the whole that the detail takes at most.
  private static final double MOST_DETAIL = 0.29;

  private static final double LEAST_TABLE = 360;
  private static final double LEAST_TABLE_HEIGHT = 180;
  private static final double LEAST_TIMELINE = 84;

  /// At the usual size of text, in pixels.
  private static final double TIMELINE = 118;

  private final ShellViewModel model;
  private final LayoutViewModel layout;
  private final EdgePanes across;
  private final EdgePanes down;
  private final TabGroup side;
  private final TabGroup below;
  private final List<Places.Within> within;
  private final List<Edge> edges;
  private final Node timeline;
  private boolean isDetailHere = true;
  private boolean isTimelineHere = true;

  /// A pane at one edge of others.
  private record Edge(
      Pane pane, Node node, EdgePanes around, End end, double least, DoubleUnaryOperator usual) {}

  SidePanes(ShellViewModel model, Places places, Words words) {
    this.model = model;
    this.layout = model.layout();
    var tools = new PaneTools(model, words);
    this.side = new TabGroup(places.side(), layout, tools);
    this.below = new TabGroup(places.below(), layout, tools);
    this.within = places.within();
    this.timeline = places.timeline().content();
    this.across = new EdgePanes(Orientation.HORIZONTAL, places.table(), LEAST_TABLE);
    this.down = new EdgePanes(Orientation.VERTICAL, across, LEAST_TABLE_HEIGHT);
    across.setDividerName(words.get("pane.divider"));
    down.setDividerName(words.get("pane.divider"));
    var detail = places.detail().content();
    edges =
        List.of(
            new Edge(
                Pane.TIMELINE, timeline, down, End.FIRST, LEAST_TIMELINE, this::timelineHeight),
            new Edge(Pane.SIDE, side.root(), across, End.FIRST, 150, this::sideWidth),
            new Edge(Pane.DETAIL, detail, across, End.LAST, 240, this::detailWidth),
            new Edge(Pane.PROBLEMS, below.root(), down, End.LAST, 140, this::belowHeight));
    across.setListener((end, size) -> layout.keepSize(edge(across, end).pane(), size));
    down.setListener((end, size) -> layout.keepSize(edge(down, end).pane(), size));
    edges.forEach(this::follow);
  }

  Node root() {
    return down;
  }

  /// The panes that are shown, in reading order.
  List<Node> shown() {
    var shown = new ArrayList<Node>();
    if (down.isShown(End.FIRST)) {
      shown.add(timeline);
    }
    shown.addAll(across.panes());
    if (down.isShown(End.LAST)) {
      shown.add(below.root());
    }
    return shown;
  }

  /// Shows the list of problems, which is the first of the tabs below, wherever that is.
  void showProblems() {
    below.chooseFirst();
    model.showProblems();
  }

  /// Shows one of the tabs here.
  void showTab(Node content) {
    var group = side.has(content) ? side : below;
    model.show(group == side ? Pane.SIDE : Pane.PROBLEMS, true);
    group.choose(content);
  }

  /// Whether something is in the tab in front of those below, and the keyboard with it; not in a
  /// pane inside of it.
  boolean isAtBelow(Node content) {
    boolean isWithin = within.stream().anyMatch(any -> any.content().isFocusWithin());
    return down.isShown(End.LAST)
        && below.root().isFocusWithin()
        && below.isChosen(content)
        && !isWithin;
  }

  /// Puts the tabs below away, and goes to the table.
  void leaveBelow() {
    model.show(Pane.PROBLEMS, false);
    PaneFocus.enter(across);
  }

  /// Goes to what is in front below.
  void enterBelow() {
    PaneFocus.enter(below.root());
  }

  /// Goes to one of the tabs below.
  void goBelow(Node content) {
    showTab(content);
    // A pane that is shown anew takes its content in with its skin.
    Platform.runLater(
        () -> {
          below.root().applyCss();
          PaneFocus.enter(content);
        });
  }

  @Override
  public void take(Placed place) {
    switch (place.part().home()) {
      case SIDE -> side.take(place);
      case DETAIL -> isDetailHere = false;
      case PROBLEMS -> below.take(place);
      case TIMELINE -> isTimelineHere = false;
      case PRINCIPALS -> throw new IllegalArgumentException(place.part().name());
    }
    showEdges();
  }

  @Override
  public void put(Placed place) {
    switch (place.part().home()) {
      case SIDE -> side.put(place);
      case DETAIL -> isDetailHere = true;
      case PROBLEMS -> below.put(place);
      case TIMELINE -> isTimelineHere = true;
      case PRINCIPALS -> throw new IllegalArgumentException(place.part().name());
    }
    showEdges();
  }

  /// Moves the divider of the pane with the keyboard; where that is the table, the one to its right
  /// or below it.
  ///
  /// @param x to the right, in pixels
  /// @param y down
  void stretch(double x, double y) {
    if (y != 0) {
      down.move(timeline.isFocusWithin() ? End.FIRST : End.LAST, y);
    } else {
      across.move(side.root().isFocusWithin() ? End.FIRST : End.LAST, x);
    }
  }

  private Edge edge(EdgePanes around, End end) {
    return edges.stream()
        .filter(edge -> edge.around() == around && edge.end() == end)
        .findFirst()
        .orElseThrow();
  }

  /// By the size of text, of which its first lines are made.
  private double timelineHeight(double whole) {
    return Math.max(TIMELINE, timeline.prefHeight(-1));
  }

  private double sideWidth(double whole) {
    double least = grown(USUAL_SIDE, Math.max(ENOUGH_SIDE, whole * SIDE_SHARE));
    return Math.clamp(whole * 0.185, least, Math.max(least, MOST_SIDE * across.zoom()));
  }

  private double detailWidth(double whole) {
    double room = whole - sideWidth(whole);
    double least = grown(LEAST_DETAIL, whole * DETAIL_SHARE);
    double table = TABLE * across.zoom();
    double butLast = TABLE_BUT_LAST * across.zoom();
    return Math.clamp(
        room - (room - table >= least ? table : butLast),
        least,
        Math.max(least, whole * MOST_DETAIL));
  }

  private double belowHeight(double whole) {
    return Math.clamp(whole * 0.34, 200, 420 * Math.max(1, down.zoom()));
  }

  /// A length that grows with the text as far as there is room.
  ///
  /// @param usual at the usual size of text, in pixels
  /// @param most what it grows to; not less than the usual one
  private double grown(double usual, double most) {
    return Math.max(usual, Math.min(usual * across.zoom(), most));
  }

  private void follow(Edge edge) {
    model.isShown(edge.pane()).subscribe(isShown -> show(edge));
    layout.size(edge.pane()).subscribe(size -> edge.around().setSize(edge.end(), size));
  }

  private void showEdges() {
    edges.forEach(this::show);
  }

  private boolean isHere(Edge edge) {
    return switch (edge.pane()) {
      case SIDE -> !side.isEmpty();
      case DETAIL -> isDetailHere;
      case PROBLEMS -> !below.isEmpty();
      case TIMELINE -> isTimelineHere;
      case PRINCIPALS -> true;
    };
  }

  private void show(Edge edge) {
    boolean isWanted = isHere(edge) && model.isShown(edge.pane()).getValue();
    if (!isWanted) {
      edge.around().hide(edge.end());
    } else if (!edge.around().isShown(edge.end())) {
      var kept = layout.size(edge.pane()).getValue();
      edge.around()
          .show(edge.end(), new EdgePanes.Pane(edge.node(), edge.least(), edge.usual(), kept));
    }
  }
}
