package org.trailglass.app.identities;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.trailglass.app.axis.TimeSteering;
import org.trailglass.app.control.NodeColors;
import org.trailglass.app.control.TextZoom;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.LaneBy;

/// Draws the lanes in view on one canvas, and hears mouse and keyboard. What is under the mouse, or
/// where the keyboard stands, is told in words beside it and as the accessible text. FX thread.
///
/// Style classes: `lane-chart`; the words `chart-tip`.
final class LaneChart extends Region {
  private static final double TIP_AWAY = 14;
  private static final NodeColors.Styles<LaneChart, LaneColor> STYLES =
      new NodeColors.Styles<>(LaneColor.class, "-lane-", LaneChart::colors);

  private final Canvas canvas = new Canvas();
  private final ScrollBar bar = new ScrollBar();
  private final Label tip = new Label();
  private final NodeColors<LaneColor> colors = STYLES.of(this, this::requestLayout);
  private final TextZoom zoom = new TextZoom(this::requestLayout);
  private final LaneWords words;
  private final TimeSteering time;
  private final LanePainter painter;
  private LaneActions actions = LaneActions.none();
  private LanePicture picture = LanePicture.empty(LaneBy.ORIGIN);
  private TimeSpan view = picture.frame().view();
  private LaneScene scene;
  private LaneDrawn drawn = LaneDrawn.nothing();
  private double pointedX;
  private double pointedY;
  private boolean isTold;

  /// @param time takes what a person does to the axis
  LaneChart(LaneWords words, TimeSteering time) {
    this.words = words;
    this.time = time;
    this.scene = LaneScene.first(words.locale());
    this.painter = new LanePainter(canvas, colors, this::snap, words);
    getStyleClass().add("lane-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    bar.setOrientation(Orientation.VERTICAL);
    bar.valueProperty().addListener((property, old, now) -> requestLayout());
    tip.getStyleClass().add("chart-tip");
    tip.setMouseTransparent(true);
    tip.setManaged(false);
    tip.setVisible(false);
    getChildren().setAll(canvas, bar, tip, zoom.probe());
    focusedProperty().subscribe(is -> change(now -> now.withKeyboard(is)));
    new LaneMouse(this).listen();
    new LaneKeys(this).listen();
  }

  void setActions(LaneActions newActions) {
    actions = newActions;
  }

  TimeSteering time() {
    return time;
  }

  LaneActions actions() {
    return actions;
  }

  /// Shows other lanes; the keyboard stays in the lane where it is, if that is there still.
  void show(LanePicture newPicture, ZoneId zone) {
    var before = drawn.focused();
    var name = before.isIn(picture) ? before.lane(picture).name() : "";
    boolean isSame = picture.lanes().by() == newPicture.lanes().by();
    int lane = isSame ? newPicture.lanes().lane(name).orElse(-1) : -1;
    boolean isSameTime = picture.bins().equals(newPicture.bins());
    picture = newPicture;
    scene = scene.in(zone);
    if (!isSame) {
      bar.setValue(0);
    }
    change(
        now ->
            now.withFocused(lane < 0 ? LaneSpot.NOWHERE : at(lane, isSameTime ? before.bin() : -1))
                .withPointed(LaneSpot.NOWHERE)
                .withBrushed(Optional.empty()));
  }

  private static LaneSpot at(int lane, int bin) {
    return new LaneSpot(lane, bin);
  }

  void showView(TimeSpan newView) {
    view = newView;
    describe();
  }

  void showFiltered(Optional<TimeSpan> span) {
    scene = scene.withFiltered(span);
    requestLayout();
  }

  /// Shows where a principal is: the lanes are scrolled only if none of its lanes is in view.
  void showPrincipal(Optional<String> principal) {
    scene = scene.withPrincipal(principal);
    var lanes = picture.lanesOf(principal);
    if (!lanes.isEmpty() && lanes.stream().noneMatch(arranged()::isInView)) {
      fitBar();
      bar.setValue(arranged().scrollTo(lanes.getFirst()));
    }
    requestLayout();
  }

  void showCurrent(OptionalLong time) {
    change(now -> now.withCurrent(time));
  }

  void showNames(NamedText names) {
    scene = scene.with(names);
    describe();
  }

  LanePicture picture() {
    return picture;
  }

  LaneDrawn state() {
    return drawn;
  }

  /// How many lanes were drawn last.
  int drawnLanes() {
    return painter.drawn();
  }

  NodeColors<LaneColor> colors() {
    return colors;
  }

  LaneLayout arranged() {
    double width = Math.max(1, zoom.inDrawing(getWidth() - LaneLayout.SCROLL_BAR));
    double height = zoom.inDrawing(getHeight());
    return new LaneLayout(width, height, view, picture.size(), bar.getValue());
  }

  /// Where a place in the window lies in the drawing, as [#arranged] counts.
  double inDrawing(double pixels) {
    return zoom.inDrawing(pixels);
  }

  private double snap(double x) {
    return zoom.inDrawing(snapPositionX(zoom.inWindow(x)));
  }

  /// The keyboard goes somewhere, which is moved into view.
  void focus(LaneSpot spot) {
    isTold = true;
    if (spot.isIn(picture)) {
      fitBar();
      bar.setValue(arranged().scrollTo(spot.lane()));
    }
    change(now -> now.withFocused(spot).withPointed(LaneSpot.NOWHERE));
    lane(spot).ifPresent(actions::pointOut);
  }

  /// Asks what to do where the keyboard stands.
  void ask() {
    var spot = drawn.focused();
    if (!spot.isIn(picture)) {
      var at = localToScreen(0, 0);
      actions.ask(this, LaneSpot.NOWHERE, at.getX(), at.getY());
    } else {
      focus(spot);
      var layout = arranged();
      double x = spot.isOnLane() ? layout.left() : layout.x(picture.bins().start(spot.bin()));
      var at = localToScreen(zoom.inWindow(x), zoom.inWindow(layout.y(spot.lane() + 1)));
      actions.ask(this, spot, at.getX(), at.getY());
    }
  }

  /// The words beside where the keyboard stands go away until it moves.
  boolean untell() {
    boolean was = isTold && tip.isVisible();
    isTold = false;
    describe();
    return was;
  }

  /// The mouse is over the chart.
  void point(double x, double y) {
    pointedX = x;
    pointedY = y;
    var spot = spot(x, y);
    isTold &= spot.lane() < 0;
    change(now -> now.withPointed(spot));
  }

  /// What is at a place: over the names a whole lane.
  LaneSpot spot(double x, double y) {
    var layout = arranged();
    int lane = layout.lane(y);
    if (lane < 0 || x > layout.width()) {
      return LaneSpot.NOWHERE;
    }
    return new LaneSpot(lane, x < layout.left() ? -1 : bin(lane, x));
  }

  /// The part of time at x, or the one beside it if only that has events: marks are narrow.
  private int bin(int lane, double x) {
    int bin = arranged().bin(picture.bins(), x);
    var cells = picture.lane(lane).cells();
    for (int near : new int[] {bin, bin - 1, bin + 1}) {
      if (cells.cell(near) >= 0) {
        return near;
      }
    }
    return bin;
  }

  /// Whether the sign of an odd use is at a place.
  boolean isOnOdd(LaneSpot spot, double x, double y) {
    return !spot.isOnLane()
        && picture.odd().at(spot).events() > 0
        && arranged().odd(picture.bins(), spot).distance(x, y) <= LaneLayout.ODD + 1;
  }

  void unpoint() {
    change(now -> now.withPointed(LaneSpot.NOWHERE));
  }

  void brush(Optional<LaneDrawn.Brush> brush) {
    change(now -> now.withBrushed(brush));
  }

  void scroll(double pixels) {
    fitBar();
    bar.setValue(Math.clamp(bar.getValue() + pixels, 0, arranged().mostScroll()));
  }

  Optional<IdentityLane> lane(LaneSpot spot) {
    return spot.isIn(picture) ? Optional.of(spot.lane(picture)) : Optional.empty();
  }

  private void change(UnaryOperator<LaneDrawn> change) {
    drawn = change.apply(drawn);
    describe();
  }

  private void describe() {
    var focused = drawn.focused();
    var own = focused.isIn(picture) ? describe(focused) : "";
    var brushed = drawn.brushed().map(this::describe).orElse(own);
    setAccessibleText(brushed.isEmpty() ? words.get("identities.name") : brushed);
    if (drawn.brushed().isPresent()) {
      tip.setText(brushed);
    } else if (drawn.pointed().isIn(picture)) {
      tip.setText(describe(drawn.pointed()));
    } else {
      tip.setText(isFocused() && isTold ? own : "");
    }
    tip.setVisible(!tip.getText().isEmpty());
    requestLayout();
  }

  private String describe(LaneDrawn.Brush brush) {
    var span = picture.span(brush.first(), brush.last());
    return words.span(span.from(), span.to(), scene.zone());
  }

  private String describe(LaneSpot spot) {
    return words.describe(picture, spot, scene.names(), scene.zone());
  }

  private void fitBar() {
    double most = arranged().mostScroll();
    double room = arranged().roomDown();
    bar.setMax(most);
    bar.setVisibleAmount(most == 0 ? 1 : most * room / (most + room));
    bar.setUnitIncrement(LaneLayout.LANE);
    bar.setBlockIncrement(room);
    bar.setValue(Math.clamp(bar.getValue(), 0, most));
    bar.setVisible(most > 0);
  }

  @Override
  protected void layoutChildren() {
    fitBar();
    var layout = arranged();
    double width = zoom.inWindow(layout.width());
    canvas.setWidth(width);
    canvas.setHeight(Math.max(1, getHeight()));
    double top = zoom.inWindow(LaneLayout.TOP);
    bar.resizeRelocate(width, top, LaneLayout.SCROLL_BAR, zoom.inWindow(layout.roomDown()));
    zoom.enlarge(canvas.getGraphicsContext2D());
    painter.paint(picture, layout, drawn, scene);
    if (tip.isVisible()) {
      placeTip(layout);
    }
  }

  private double keyboardX(LaneLayout layout) {
    int bin = drawn.brushed().map(LaneDrawn.Brush::lead).orElse(drawn.focused().bin());
    return bin < 0 ? layout.left() : layout.x(picture.bins().start(bin));
  }

  /// Beside the mouse, or beside where the keyboard stands, on the side where there is room.
  private void placeTip(LaneLayout layout) {
    tip.autosize();
    double x = pointedX;
    double y = pointedY;
    if (!drawn.pointed().isIn(picture)) {
      x = keyboardX(layout);
      y = layout.middle(drawn.focused().lane());
    }
    double atX = zoom.inWindow(x);
    double atY = zoom.inWindow(y);
    double right = atX + TIP_AWAY;
    double left = right + tip.getWidth() <= getWidth() ? right : atX - TIP_AWAY - tip.getWidth();
    double below = atY + TIP_AWAY;
    double top = below + tip.getHeight() <= getHeight() ? below : atY - TIP_AWAY - tip.getHeight();
    tip.relocate(
        snapPositionX(Math.clamp(left, 0, Math.max(0, getWidth() - tip.getWidth()))),
        snapPositionY(Math.clamp(top, 0, Math.max(0, getHeight() - tip.getHeight()))));
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.cssMetaData();
  }
}
