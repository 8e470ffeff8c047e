package org.trailglass.app.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Text;

/// How large text is in a place of the window, for nodes that draw or place text themselves: they
/// hold a text without letters, to which style sheets give the font of the place. What is drawn
/// grows with it as a whole, so that a painter counts in pixels at the usual size. FX thread.
public final class TextZoom {
  private static final double USUAL = 13;

  private final Text probe = new Text();

  /// @param changed is run when text becomes larger or smaller
  public TextZoom(Runnable changed) {
    probe.setTextOrigin(VPos.TOP); // else it would reach out of the node
    probe.setManaged(false);
    probe.setMouseTransparent(true);
    probe
        .fontProperty()
        .subscribe((old, now) -> whenResized(old.getSize() != now.getSize(), changed));
  }

  private static void whenResized(boolean isResized, Runnable changed) {
    if (isResized) {
      changed.run();
    }
  }

  /// The text without letters: to be among the children of the node.
  public Node probe() {
    return probe;
  }

  /// By how much text is larger than usual: 1.5 at 150 %.
  public double factor() {
    return probe.getFont().getSize() / USUAL;
  }

  /// Where a place in the window lies in a drawing.
  ///
  /// @param pixels from the edge of the node
  public double inDrawing(double pixels) {
    return pixels / factor();
  }

  /// Where a place in a drawing lies in the window, in pixels from the edge of the node.
  public double inWindow(double drawn) {
    return drawn * factor();
  }

  /// Draws everything that follows larger.
  public void enlarge(GraphicsContext to) {
    to.setTransform(factor(), 0, 0, factor(), 0, 0);
  }
}
