package org.trailglass.app.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.trailglass.app.control.EdgeSizes.Claim;

/// A pane in the middle and one at either end, side by side or one above the other, with dividers
/// to drag; a double click on one gives its pane the usual size. An end keeps the size that it
/// wants however the whole is sized; where there is too little room the ends give way to the
/// middle, and have their size back when there is room again.
/// FX thread.
///
/// Style classes: `split-pane` and `split-pane-divider`, as of a SplitPane.
public final class EdgePanes extends Region {
  private static final double DIVIDER = 3;

  private final Orientation orientation;
  private final Node middle;
  private final double leastMiddle;
  private final Map<End, Edge> edges = new EnumMap<>(End.class);
  private final TextZoom zoom = new TextZoom(this::requestLayout);
  private Listener listener = (end, size) -> {};
  private String dividerName = "";

  /// Where a pane is.
  public enum End {
    FIRST,
    LAST
  }

  /// Hears of the size that a person gave to an end.
  public interface Listener {
    /// @param size in pixels; empty for the usual one
    void sized(End end, OptionalDouble size);
  }

  /// A pane at an end.
  ///
  /// @param least the size with which it makes do, in pixels
  /// @param usual the size that it has at first, by that of the whole
  /// @param kept the size that a person gave it, in pixels
  public record Pane(Node node, double least, DoubleUnaryOperator usual, OptionalDouble kept) {

    private Pane sized(OptionalDouble size) {
      return new Pane(node, least, usual, size);
    }

    private double wanted(double whole) {
      return Math.round(Math.max(least, kept.orElseGet(() -> usual.applyAsDouble(whole))));
    }
  }

  private record Edge(Pane pane, StackPane divider) {}

  /// @param leastMiddle the least size of the pane in the middle, in pixels
  public EdgePanes(Orientation orientation, Node middle, double leastMiddle) {
    this.orientation = orientation;
    this.middle = middle;
    this.leastMiddle = leastMiddle;
    getStyleClass().add("split-pane");
    var pseudoClass = isAcross() ? "horizontal" : "vertical";
    pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), true);
    getChildren().setAll(middle, zoom.probe());
  }

  /// By how much text is larger than usual here: usual sizes grow with it.
  public double zoom() {
    return zoom.factor();
  }

  public void setListener(Listener newListener) {
    listener = newListener;
  }

  /// Sets what a screen reader calls a divider.
  public void setDividerName(String name) {
    dividerName = name;
  }

  /// Shows a pane at an end.
  public void show(End end, Pane pane) {
    hide(end);
    var divider = divider(end);
    edges.put(end, new Edge(pane, divider));
    getChildren().add(end == End.FIRST ? 0 : getChildren().size(), pane.node());
    getChildren().add(divider);
    requestLayout();
  }

  /// Takes the pane at an end away.
  public void hide(End end) {
    var edge = edges.remove(end);
    if (edge != null) {
      getChildren().removeAll(edge.pane().node(), edge.divider());
      requestLayout();
    }
  }

  /// Gives the pane at an end a size, if one is there.
  ///
  /// @param size in pixels; empty for the usual one
  public void setSize(End end, OptionalDouble size) {
    var edge = edges.get(end);
    if (edge != null && !edge.pane().kept().equals(size)) {
      edges.put(end, new Edge(edge.pane().sized(size), edge.divider()));
      requestLayout();
    }
  }

  /// Moves the divider of an end, as a person does who drags it.
  ///
  /// @param by how far to the right, or down, in pixels
  public void move(End end, double by) {
    double whole = isAcross() ? getWidth() : getHeight();
    var sizes = sizes(whole);
    drag(end, by + (end == End.FIRST ? sizes.first() : whole - sizes.last()));
  }

  /// Whether a pane is at an end, though it may be hidden for lack of room.
  public boolean isShown(End end) {
    return edges.containsKey(end);
  }

  /// The panes, from the first to the last.
  public List<Node> panes() {
    var panes = new ArrayList<Node>();
    node(End.FIRST).ifPresent(panes::add);
    panes.add(middle);
    node(End.LAST).ifPresent(panes::add);
    return panes;
  }

  private Optional<Node> node(End end) {
    return Optional.ofNullable(edges.get(end)).map(edge -> edge.pane().node());
  }

  private boolean isAcross() {
    return orientation == Orientation.HORIZONTAL;
  }

  private StackPane divider(End end) {
    var divider = new StackPane();
    divider.getStyleClass().add("split-pane-divider");
    divider.setCursor(isAcross() ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    divider.setAccessibleText(dividerName);
    divider.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            size(end, OptionalDouble.empty());
          }
        });
    divider.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          var point = sceneToLocal(event.getSceneX(), event.getSceneY());
          drag(end, isAcross() ? point.getX() : point.getY());
          event.consume();
        });
    return divider;
  }

  /// Moves the divider of an end, within the bounds of what the others need.
  private void drag(End end, double at) {
    var edge = edges.get(end);
    if (edge == null) {
      return;
    }
    double whole = isAcross() ? getWidth() : getHeight();
    var sizes = sizes(whole);
    double other = end == End.FIRST ? sizes.last() : sizes.first();
    double least = edge.pane().least();
    double most = Math.max(least, room(whole) - leastMiddle - other);
    double size = Math.round(Math.clamp(end == End.FIRST ? at : whole - at, least, most));
    size(end, OptionalDouble.of(size));
  }

  private void size(End end, OptionalDouble size) {
    setSize(end, size);
    listener.sized(end, size);
  }

  private double room(double whole) {
    return whole - DIVIDER * edges.size();
  }

  private EdgeSizes sizes(double whole) {
    return EdgeSizes.of(room(whole), leastMiddle, claim(End.FIRST, whole), claim(End.LAST, whole));
  }

  private Claim claim(End end, double whole) {
    var edge = edges.get(end);
    return edge == null ? Claim.NONE : new Claim(edge.pane().wanted(whole), edge.pane().least());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double whole = isAcross() ? getWidth() : getHeight();
    var sizes = sizes(whole);
    double from = place(End.FIRST, sizes.first(), 0);
    double to = place(End.LAST, sizes.last(), whole);
    place(middle, from, to - from);
  }

  /// Places the pane at an end and its divider.
  ///
  /// @param edge where the whole ends
  /// @return where the middle begins or ends
  private double place(End end, double size, double edge) {
    var shown = edges.get(end);
    if (shown == null) {
      return edge;
    }
    var node = shown.pane().node();
    node.setVisible(size > 0);
    shown.divider().setVisible(size > 0);
    if (size == 0) {
      return edge;
    }
    double divider = end == End.FIRST ? size : edge - size - DIVIDER;
    place(node, end == End.FIRST ? 0 : edge - size, size);
    place(shown.divider(), divider, DIVIDER);
    return end == End.FIRST ? size + DIVIDER : divider;
  }

  private void place(Node node, double at, double size) {
    if (isAcross()) {
      node.resizeRelocate(at, 0, size, getHeight());
    } else {
      node.resizeRelocate(0, at, getWidth(), size);
    }
  }
}
