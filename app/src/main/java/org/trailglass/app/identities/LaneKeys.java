package org.trailglass.app.identities;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The keyboard among the lanes: up and down go from lane to lane, left and right from mark to
/// mark, with Shift they mark a stretch of time, to which Enter narrows; else it filters for the
/// lane. Space shows the event of the mark, the menu key, or Shift+F10,
/// asks what to do; plus and minus zoom, Backspace widens, Esc gives up. FX thread.
final class LaneKeys {
  private static final double ZOOM = 1.5;

  private final LaneChart chart;

  LaneKeys(LaneChart chart) {
    this.chart = chart;
  }

  void listen() {
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean isOther = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    if (!isOther && !chart.picture().isEmpty() && isDone(event)) {
      event.consume();
    }
  }

  private boolean isDone(KeyEvent event) {
    var spot = chart.state().focused();
    int page = Math.max(1, (int) (chart.arranged().roomDown() / LaneLayout.LANE) - 1);
    int last = chart.picture().size() - 1;
    switch (event.getCode()) {
      case UP -> goTo(spot.lane() - 1);
      case DOWN -> goTo(spot.lane() + 1);
      case PAGE_UP -> goTo(spot.lane() - page);
      case PAGE_DOWN -> goTo(spot.lane() + page);
      case HOME -> goTo(0);
      case END -> goTo(last);
      case LEFT -> step(-1, event.isShiftDown());
      case RIGHT -> step(1, event.isShiftDown());
      case PLUS, EQUALS, ADD -> zoom(1 / ZOOM);
      case MINUS, SUBTRACT -> zoom(ZOOM);
      case BACK_SPACE -> chart.time().widen();
      case ENTER -> enter(spot);
      case SPACE -> reveal(spot);
      case CONTEXT_MENU -> chart.ask();
      case F10 -> {
        if (!event.isShiftDown()) {
          return false;
        }
        chart.ask();
      }
      case ESCAPE -> {
        return isGivenUp();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void step(int step, boolean isLonger) {
    if (isLonger) {
      brush(step);
    } else {
      chart.brush(Optional.empty());
      move(step);
    }
  }

  /// A part of time more, from the mark on, or from the middle where there is none.
  private void brush(int step) {
    var bins = chart.picture().bins();
    int from = chart.state().focused().bin();
    var brush =
        chart
            .state()
            .brushed()
            .orElseGet(
                () -> {
                  int at = from < 0 ? bins.count() / 2 : from;
                  return new LaneDrawn.Brush(at, at);
                });
    int lead = Math.clamp(brush.lead() + step, 0, bins.count() - 1);
    chart.brush(Optional.of(new LaneDrawn.Brush(brush.anchor(), lead)));
  }

  private void enter(LaneSpot spot) {
    var brush = chart.state().brushed();
    if (brush.isPresent()) {
      chart.brush(Optional.empty());
      chart.time().narrow(chart.picture().span(brush.get().first(), brush.get().last()));
    } else {
      chart.lane(spot).ifPresent(chart.actions()::filterFor);
    }
  }

  /// To another lane, at the same time there.
  private void goTo(int lane) {
    int inside = Math.clamp(lane, 0, chart.picture().size() - 1);
    chart.focus(new LaneSpot(inside, chart.state().focused().bin()));
  }

  /// To the next mark of the lane; left of the first one is the lane as a whole.
  private void move(int step) {
    var spot = chart.state().focused();
    if (!spot.isIn(chart.picture())) {
      goTo(0);
      return;
    }
    var cells = spot.lane(chart.picture()).cells();
    int found = cells.cell(spot.bin());
    int at = found >= 0 ? found + step : step > 0 ? -found - 1 : -found - 2;
    if (at >= cells.size()) {
      at = cells.size() - 1;
    }
    chart.focus(new LaneSpot(spot.lane(), at < 0 ? -1 : cells.bin(at)));
  }

  private void zoom(double factor) {
    var view = chart.arranged().view();
    var spot = chart.state().focused();
    var bins = chart.picture().bins();
    long around =
        spot.bin() < 0
            ? view.from() + view.length() / 2
            : bins.start(spot.bin()) + bins.width() / 2;
    chart.time().zoom(factor, around);
  }

  private void reveal(LaneSpot spot) {
    if (spot.cell(chart.picture()) >= 0) {
      chart.actions().reveal(spot.lane(chart.picture()), spot.span(chart.picture()));
    }
  }

  private boolean isGivenUp() {
    boolean wasBrushed = chart.state().brushed().isPresent();
    chart.brush(Optional.empty());
    return chart.untell() || wasBrushed;
  }
}
