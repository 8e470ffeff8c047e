package org.trailglass.app.tour;

import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A frame around a node of the window, which follows it where it goes; none while the node is not
/// seen in this window. FX thread.
final class PlaceFrame {
  private final StackPane layer;
  private final Function<TourPlace, Node> nodes;
  private final Region frame = new Region();
  private final InvalidationListener follows = moved -> follow();
  private @Nullable Node framed;

  /// @param layer over the whole window
  PlaceFrame(StackPane layer, Function<TourPlace, Node> nodes) {
    this.layer = layer;
    this.nodes = nodes;
    frame.getStyleClass().add("tour-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
  }

  Node node() {
    return frame;
  }

  void show(TourPlace place) {
    hide();
    var node = nodes.apply(place);
    framed = node;
    node.localToSceneTransformProperty().addListener(follows);
    node.boundsInLocalProperty().addListener(follows);
    follow();
  }

  void hide() {
    frame.setVisible(false);
    if (framed != null) {
      framed.localToSceneTransformProperty().removeListener(follows);
      framed.boundsInLocalProperty().removeListener(follows);
      framed = null;
    }
  }

  private void follow() {
    var node = framed;
    boolean isHere = node != null && node.getScene() != null && node.getScene() == layer.getScene();
    frame.setVisible(isHere);
    if (node != null && isHere) {
      var place = layer.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
      frame.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
  }
}
