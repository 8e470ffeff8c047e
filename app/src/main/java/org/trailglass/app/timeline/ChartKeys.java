package org.trailglass.app.timeline;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The keyboard in the chart: arrows, Home and End go from stretch to stretch, with Shift they mark
/// several, Enter narrows to them; plus and minus zoom, Backspace widens, Esc gives up. FX thread.
final class ChartKeys {
  private static final double ZOOM = 1.5;
  private static final int PAGE = 10;

  private final TimelineChart chart;

  ChartKeys(TimelineChart chart) {
    this.chart = chart;
  }

  void listen() {
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean isOther = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (!isOther && !chart.picture().isEmpty() && isDone(event)) {
      event.consume();
    }
  }

  private boolean isDone(KeyEvent event) {
    boolean isLonger = event.isShiftDown();
    int count = chart.picture().bins().count();
    switch (event.getCode()) {
      case LEFT -> move(-1, isLonger);
      case RIGHT -> move(1, isLonger);
      case PAGE_UP -> move(-PAGE, isLonger);
      case PAGE_DOWN -> move(PAGE, isLonger);
      case HOME -> goTo(0, isLonger);
      case END -> goTo(count - 1, isLonger);
      case PLUS, EQUALS, ADD -> zoom(1 / ZOOM);
      case MINUS, SUBTRACT -> zoom(ZOOM);
      case ENTER -> {
        return isNarrowed();
      }
      case BACK_SPACE -> {
        chart.mark(Optional.empty());
        chart.time().widen();
      }
      case ESCAPE -> {
        boolean wasMarked = chart.markedProperty().get().isPresent();
        chart.mark(Optional.empty());
        return wasMarked;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int bins, boolean isLonger) {
    var marked = chart.markedProperty().get();
    if (marked.isEmpty()) {
      goTo(chart.picture().bins().count() / 2, false);
      return;
    }
    var all = chart.picture().bins();
    int wanted = marked.get().leadBin(all) + bins;
    if (wanted < 0 || wanted >= all.count()) {
      chart.time().pan(bins * all.width());
    }
    goTo(Math.clamp(wanted, -1, all.count()), isLonger);
  }

  private void goTo(int bin, boolean isLonger) {
    var bins = chart.picture().bins();
    int inside = Math.clamp(bin, 0, bins.count() - 1);
    var marked = chart.markedProperty().get();
    chart.mark(
        Optional.of(
            isLonger && marked.isPresent()
                ? marked.get().to(bins, inside)
                : Marked.at(bins, inside)));
  }

  private void zoom(double factor) {
    var view = chart.arranged().view();
    var marked = chart.markedProperty().get();
    long half = chart.picture().bins().width() / 2;
    long around = marked.map(Marked::lead).orElse(view.from() + view.length() / 2 - half) + half;
    chart.time().zoom(factor, around);
  }

  private boolean isNarrowed() {
    var marked = chart.markedProperty().get();
    marked.ifPresent(
        now -> {
          var bins = chart.picture().bins();
          chart.mark(Optional.empty());
          chart.time().narrow(chart.picture().span(now.first(bins), now.last(bins)));
        });
    return marked.isPresent();
  }
}
