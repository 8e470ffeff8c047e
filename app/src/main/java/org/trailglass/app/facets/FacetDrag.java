package org.trailglass.app.facets;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.FieldPath;

/// Lets a person drag the head of a facet to another place: a line shows where it would stand. FX
/// thread.
final class FacetDrag {
  private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");

  private final FacetsViewModel model;
  private final Supplier<List<FacetPane>> panes;
  private @Nullable FieldPath dragged;
  private int to = -1;

  /// @param panes the facets from top to bottom
  FacetDrag(FacetsViewModel model, Supplier<List<FacetPane>> panes) {
    this.model = model;
    this.panes = panes;
  }

  /// Takes the mouse inside the node of all facets.
  void listen(Node list) {
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> released());
  }

  private void pressed(MouseEvent event) {
    dragged =
        panes.get().stream()
            .filter(pane -> event.getButton() == MouseButton.PRIMARY)
            .filter(pane -> pane.isHeadAt(event.getSceneX(), event.getSceneY()))
            .map(FacetPane::path)
            .findFirst()
            .orElse(null);
    to = from();
  }

  /// Where the facet stands now, among those that may have come or gone since it was taken; -1 if
  /// none is dragged.
  private int from() {
    var shown = panes.get();
    return IntStream.range(0, shown.size())
        .filter(at -> shown.get(at).path().equals(dragged))
        .findFirst()
        .orElse(-1);
  }

  private void dragged(MouseEvent event) {
    int from = from();
    if (from >= 0 && !event.isStillSincePress()) {
      to = placeAt(event, from);
      mark(from);
    }
  }

  /// The place among the others: above the first pane whose middle is below the mouse.
  private int placeAt(MouseEvent event, int from) {
    var shown = panes.get();
    int place = 0;
    for (int at = 0; at < shown.size(); at++) {
      var pane = shown.get(at);
      Point2D inside = pane.sceneToLocal(event.getSceneX(), event.getSceneY());
      if (at != from && inside.getY() > pane.getHeight() / 2) {
        place++;
      }
    }
    return place;
  }

  private void mark(int from) {
    var shown = panes.get();
    for (int at = 0; at < shown.size(); at++) {
      boolean isTarget = from >= 0 && at == to && to != from;
      shown.get(at).pseudoClassStateChanged(DROP_ABOVE, isTarget && to < from);
      shown.get(at).pseudoClassStateChanged(DROP_BELOW, isTarget && to > from);
    }
  }

  private void released() {
    var moved = dragged;
    int from = from();
    dragged = null;
    mark(-1);
    if (moved != null && from >= 0 && to != from) {
      model.move(moved, to - from);
    }
  }
}
