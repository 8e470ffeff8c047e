package org.trailglass.app;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.trailglass.app.theme.SeenColor;

/// Goes once around a window with the Tab key, and looks at what each stop changes in the picture.
final class TabWalk {
  /// More stops than any window has: a walk that is longer goes in circles somewhere.
  private static final int MOST = 60;

  /// WCAG 2.2, 2.4.13: against the same place without the keyboard.
  private static final double CONTRAST = 3;

  /// So many points differ at least, as a line along the shorter side of a button has.
  private static final int LEAST = 16;

  /// How far a frame may stand outside of what it is around.
  private static final int MARGIN = 3;

  /// Boxes that have a frame in place of the field in them.
  private static final List<String> BOXES = List.of("filter-box", "wanted");

  private final OpenWindow window;
  private final Scene scene;
  private final boolean isLooking;
  private final List<Stop> stops = new ArrayList<>();

  /// A node that had the keyboard.
  ///
  /// @param points that looked clearly different while it had it
  record Stop(Node node, long points) {
    @Override
    public String toString() {
      return "%s #%s .%s: %d points"
          .formatted(
              node.getClass().getSimpleName(),
              node.getId(),
              String.join(".", node.getStyleClass()),
              points);
    }
  }

  private TabWalk(OpenWindow window, Scene scene, boolean isLooking) {
    this.window = window;
    this.scene = scene;
    this.isLooking = isLooking;
  }

  /// Presses Tab until the keyboard is where the first press brought it, and looks at each stop.
  static TabWalk looking(OpenWindow window, Scene scene) {
    return new TabWalk(window, scene, true).walked();
  }

  /// The same without a look, which takes much longer than the way.
  static TabWalk around(OpenWindow window, Scene scene) {
    return new TabWalk(window, scene, WindowPicture.areAllWanted()).walked();
  }

  private TabWalk walked() {
    press();
    do {
      step();
    } while (stops.size() < MOST && focused() != stops.getFirst().node());
    return this;
  }

  List<Node> nodes() {
    return stops.stream().map(Stop::node).toList();
  }

  /// Whether it came back to where it began.
  boolean isClosed() {
    return focused() == stops.getFirst().node();
  }

  /// The stops of which a person sees too little.
  List<Stop> unseen() {
    return stops.stream().filter(stop -> stop.points() < LEAST).toList();
  }

  /// The event without the robot, which waits long after each.
  private void press() {
    window.act(
        () ->
            Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false)));
  }

  private Node focused() {
    return window.read(scene::getFocusOwner);
  }

  private void step() {
    var node = focused();
    if (!isLooking) {
      press();
      stops.add(new Stop(node, LEAST));
      return;
    }
    var place = window.read(() -> place(node));
    var with = window.read(() -> picture(place));
    press();
    var without = window.read(() -> picture(place));
    var next = window.read(() -> place(scene.getFocusOwner()));
    stops.add(new Stop(node, differing(with, without, place, next)));
  }

  /// Where a node shows that it has the keyboard.
  private static Rectangle2D place(Node node) {
    var bounds = shown(node).localToScene(shown(node).getLayoutBounds());
    return new Rectangle2D(
        Math.floor(bounds.getMinX()) - MARGIN,
        Math.floor(bounds.getMinY()) - MARGIN,
        Math.ceil(bounds.getWidth()) + 2 * MARGIN,
        Math.ceil(bounds.getHeight()) + 2 * MARGIN);
  }

  private static Node shown(Node node) {
    var box = node.getParent();
    boolean isField = node.getAccessibleRole() == AccessibleRole.TEXT_FIELD;
    boolean isInBox =
        isField && box != null && BOXES.stream().anyMatch(box.getStyleClass()::contains);
    var heads = node.lookup(".tab-header-area");
    return isInBox
        ? box
        : node.getStyleClass().contains("tab-pane") && heads != null ? heads : node;
  }

  private BufferedImage picture(Rectangle2D place) {
    var part = new SnapshotParameters();
    part.setViewport(place);
    return SwingFXUtils.fromFXImage(scene.getRoot().snapshot(part, null), null);
  }

  /// Points that differ, but for those where the next stop shows itself.
  private static long differing(
      BufferedImage with, BufferedImage without, Rectangle2D place, Rectangle2D next) {
    return IntStream.range(0, with.getHeight())
        .mapToLong(
            y ->
                IntStream.range(0, with.getWidth())
                    .filter(x -> isClear(with.getRGB(x, y), without.getRGB(x, y)))
                    .filter(
                        x ->
                            !place.contains(next)
                                || !next.contains(place.getMinX() + x, place.getMinY() + y))
                    .count())
        .sum();
  }

  private static boolean isClear(int one, int other) {
    return one != other && SeenColor.contrast(color(one), color(other)) >= CONTRAST;
  }

  private static Color color(int pixel) {
    return Color.rgb(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff);
  }
}
