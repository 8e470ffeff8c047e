package org.trailglass.app.identities;

import java.util.Optional;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.trailglass.app.control.Wheel;

/// The mouse among the lanes. Over the plot a drag marks time and its end narrows, the wheel zooms
/// around the pointer, moves on with Shift and scrolls with Ctrl, a double click widens; over the
/// names the wheel scrolls and a double click filters. A click goes to an event, on
/// the sign of an odd use it filters for those of the lane. FX thread.
final class LaneMouse {
  /// A hand that clicks moves so far.
  private static final double LEAST_DRAG = 4;

  private final LaneChart chart;
  private double pressedX;
  private boolean isOverPlot;
  private boolean isDragging;

  LaneMouse(LaneChart chart) {
    this.chart = chart;
  }

  void listen() {
    chart.addEventHandler(
        MouseEvent.MOUSE_MOVED, event -> chart.point(inside(event.getX()), inside(event.getY())));
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> chart.unpoint());
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    chart.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  private void pressed(MouseEvent event) {
    chart.requestFocus();
    isDragging = false;
    pressedX = inside(event.getX());
    isOverPlot = inside(event.getX()) >= chart.arranged().left() && !chart.picture().isEmpty();
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !isOverPlot) {
      return;
    }
    isDragging |= Math.abs(inside(event.getX()) - pressedX) >= LEAST_DRAG;
    chart.point(inside(event.getX()), inside(event.getY()));
    if (isDragging) {
      chart.brush(Optional.of(new LaneDrawn.Brush(bin(pressedX), bin(inside(event.getX())))));
    }
  }

  private double inside(double pixels) {
    return chart.inDrawing(pixels);
  }

  private int bin(double x) {
    return chart.arranged().bin(chart.picture().bins(), x);
  }

  /// A drag that was given up with Esc has nothing marked.
  private void released(MouseEvent event) {
    var brush = chart.state().brushed();
    if (isDragging && brush.isPresent()) {
      var span = chart.picture().span(brush.get().first(), brush.get().last());
      chart.brush(Optional.empty());
      chart.time().narrow(span);
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || isDragging) {
      isDragging = false;
      return;
    }
    var spot = chart.spot(inside(event.getX()), inside(event.getY()));
    if (event.getClickCount() == 2 && isOverPlot) {
      if (spot.cell(chart.picture()) < 0) {
        chart.time().widen();
      }
    } else if (event.getClickCount() == 2) {
      chart.lane(spot).ifPresent(chart.actions()::filterFor);
    } else {
      chart.focus(spot);
      chart.point(inside(event.getX()), inside(event.getY()));
      if (chart.isOnOdd(spot, inside(event.getX()), inside(event.getY()))) {
        chart.lane(spot).ifPresent(chart.actions()::filterForOdd);
      } else if (spot.cell(chart.picture()) >= 0) {
        chart.actions().reveal(spot.lane(chart.picture()), spot.span(chart.picture()));
      }
    }
  }

  private void scrolled(ScrollEvent event) {
    var layout = chart.arranged();
    var wheel = Wheel.of(event);
    if (chart.picture().isEmpty() || wheel.delta() == 0) {
      return;
    }
    if (inside(event.getX()) < layout.left() || event.isShortcutDown()) {
      chart.scroll(inside(-wheel.delta()));
    } else if (wheel.isAcross()) {
      chart.time().pan(wheel.pan(layout.plotWidth(), layout.view().length()));
    } else {
      chart.time().zoom(wheel.zoom(), layout.time(inside(event.getX())));
    }
    chart.point(inside(event.getX()), inside(event.getY()));
    event.consume();
  }

  /// The keyboard asks by {@link LaneKeys}, on every platform.
  private void menu(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      var spot = chart.spot(inside(event.getX()), inside(event.getY()));
      chart.focus(spot);
      chart.actions().ask(chart, spot, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }
}
