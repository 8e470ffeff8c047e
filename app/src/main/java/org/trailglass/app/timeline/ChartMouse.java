package org.trailglass.app.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.trailglass.app.control.Wheel;

/// The mouse in the chart: a drag marks and its end narrows, the wheel zooms around the pointer, or
/// moves on with Shift, a double click widens. FX thread.
final class ChartMouse {
  /// A hand that clicks moves so far.
  private static final double LEAST_DRAG = 4;

  private final TimelineChart chart;
  private double pressedX;
  private boolean isDragging;

  ChartMouse(TimelineChart chart) {
    this.chart = chart;
  }

  void listen() {
    chart.setCursor(Cursor.CROSSHAIR);
    chart.addEventHandler(
        MouseEvent.MOUSE_MOVED, event -> chart.point(chart.inDrawing(event.getX())));
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> chart.unpoint());
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || chart.picture().isEmpty()) {
      return;
    }
    chart.requestFocus();
    pressedX = chart.inDrawing(event.getX());
    isDragging = false;
    chart.mark(Optional.of(Marked.at(chart.picture().bins(), bin(chart.inDrawing(event.getX())))));
  }

  private void dragged(MouseEvent event) {
    var marked = chart.markedProperty().get();
    if (event.getButton() != MouseButton.PRIMARY || marked.isEmpty()) {
      return;
    }
    isDragging |= Math.abs(chart.inDrawing(event.getX()) - pressedX) >= LEAST_DRAG;
    chart.point(chart.inDrawing(event.getX()));
    if (isDragging) {
      chart.mark(
          Optional.of(marked.get().to(chart.picture().bins(), bin(chart.inDrawing(event.getX())))));
    }
  }

  /// A drag that was given up with Esc has nothing marked.
  private void released(MouseEvent event) {
    var marked = chart.markedProperty().get();
    if (isDragging && marked.isPresent()) {
      var bins = chart.picture().bins();
      var span = chart.picture().span(marked.get().first(bins), marked.get().last(bins));
      chart.mark(Optional.empty());
      chart.time().narrow(span);
    }
  }

  private void clicked(MouseEvent event) {
    boolean isTwice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (isTwice && !isDragging) {
      chart.mark(Optional.empty());
      chart.time().widen();
    }
    isDragging = false;
  }

  private void scrolled(ScrollEvent event) {
    var layout = chart.arranged();
    var wheel = Wheel.of(event);
    if (chart.picture().isEmpty() || wheel.delta() == 0) {
      return;
    }
    if (wheel.isAcross()) {
      chart.time().pan(wheel.pan(layout.plotWidth(), layout.view().length()));
    } else {
      chart.time().zoom(wheel.zoom(), layout.time(chart.inDrawing(event.getX())));
    }
    chart.point(chart.inDrawing(event.getX()));
    event.consume();
  }

  private int bin(double x) {
    return chart.arranged().bin(chart.picture().bins(), x);
  }
}
