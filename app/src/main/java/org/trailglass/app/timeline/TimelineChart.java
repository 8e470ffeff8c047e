package org.trailglass.app.timeline;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.trailglass.app.axis.TimeSteering;
import org.trailglass.app.control.NodeColors;
import org.trailglass.app.control.TextZoom;
import org.trailglass.app.workspace.TimeSpan;

/// Draws the timeline on one canvas, and hears mouse and keyboard. What is under the mouse, or what
/// is marked, is told in words beside it and as the accessible text. FX thread.
///
/// Style classes: `timeline-chart`; the words `chart-tip`.
final class TimelineChart extends Region {
  private static final double TIP_AWAY = 14;
  private static final double LEAST_HEIGHT = 76;
  private static final NodeColors.Styles<TimelineChart, ChartColor> STYLES =
      new NodeColors.Styles<>(ChartColor.class, "-chart-", TimelineChart::colors);

  private final Canvas canvas = new Canvas();
  private final Label tip = new Label();
  private final NodeColors<ChartColor> colors = STYLES.of(this, this::requestLayout);
  private final ChartPainter painter;
  private final TextZoom zoom = new TextZoom(this::requestLayout);
  private final TimelineWords words;
  private final TimeSteering time;
  private final ReadOnlyObjectWrapper<Optional<Marked>> marked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private TimelinePicture picture = TimelinePicture.empty();
  private TimeSpan view = picture.view();
  private ZoneId zone = ZoneOffset.UTC;
  private ChartState state = ChartState.none();
  private double pointedX;

  /// @param time takes what a person does to the axis
  TimelineChart(TimelineWords words, TimeSteering time) {
    this.words = words;
    this.painter = new ChartPainter(canvas, colors, this::snap, words);
    this.time = time;
    getStyleClass().add("timeline-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setMinHeight(LEAST_HEIGHT);
    tip.getStyleClass().add("chart-tip");
    tip.setMouseTransparent(true);
    tip.setManaged(false);
    tip.setVisible(false);
    getChildren().setAll(canvas, tip, zoom.probe());
    focusedProperty().subscribe(is -> change(now -> now.withFocused(is)));
    new ChartMouse(this).listen();
    new ChartKeys(this).listen();
  }

  TimeSteering time() {
    return time;
  }

  /// What a person marks.
  ReadOnlyObjectProperty<Optional<Marked>> markedProperty() {
    return marked.getReadOnlyProperty();
  }

  void show(TimelinePicture newPicture, ZoneId newZone) {
    picture = newPicture;
    zone = newZone;
    describe();
  }

  void showView(TimeSpan newView) {
    view = newView;
    describe();
  }

  void showFiltered(Optional<TimeSpan> span) {
    change(now -> now.withFiltered(span));
  }

  void showCurrent(OptionalLong time) {
    change(now -> now.withCurrent(time));
  }

  TimelinePicture picture() {
    return picture;
  }

  ChartLayout arranged() {
    return new ChartLayout(zoom.inDrawing(getWidth()), zoom.inDrawing(getHeight()), view);
  }

  /// Where a place in the window lies in the drawing, as [#arranged] counts.
  double inDrawing(double x) {
    return zoom.inDrawing(x);
  }

  private double snap(double x) {
    return zoom.inDrawing(snapPositionX(zoom.inWindow(x)));
  }

  NodeColors<ChartColor> colors() {
    return colors;
  }

  void mark(Optional<Marked> newMarked) {
    marked.set(newMarked);
    change(now -> now.withMarked(newMarked));
  }

  /// The mouse is over the chart.
  void point(double x) {
    pointedX = x;
    int bin = picture.isEmpty() ? -1 : arranged().bin(picture.bins(), x);
    change(now -> now.withPointed(bin));
  }

  /// The mouse is elsewhere.
  void unpoint() {
    change(now -> now.withPointed(-1));
  }

  private void change(UnaryOperator<ChartState> change) {
    state = change.apply(state);
    describe();
  }

  /// Tells in words what is being marked, else what is under the mouse.
  private void describe() {
    var marking = marked.get().filter(any -> !picture.isEmpty());
    var own = marking.map(now -> describe(now)).orElse("");
    setAccessibleText(own.isEmpty() ? words.whole(picture, zone) : own);
    boolean isOwn =
        marking.isPresent()
            && isFocused()
            && (state.pointed() < 0 || marking.get().isLong(picture.bins()));
    if (isOwn) {
      tip.setText(own);
    } else if (state.pointed() >= 0 && state.pointed() < picture.bins().count()) {
      tip.setText(words.describe(picture, state.pointed(), state.pointed(), zone));
    } else {
      tip.setText("");
    }
    tip.setVisible(!tip.getText().isEmpty());
    requestLayout();
  }

  private String describe(Marked now) {
    var bins = picture.bins();
    return words.describe(picture, now.first(bins), now.last(bins), zone);
  }

  @Override
  protected void layoutChildren() {
    var layout = arranged();
    canvas.setWidth(Math.max(1, getWidth()));
    canvas.setHeight(Math.max(1, getHeight()));
    zoom.enlarge(canvas.getGraphicsContext2D());
    painter.paint(picture, layout, state, zone);
    if (tip.isVisible()) {
      placeTip(layout);
    }
  }

  /// Beside the mouse, or beside what is marked, on the side where there is room.
  private void placeTip(ChartLayout layout) {
    tip.autosize();
    double at = zoom.inWindow(pointedX);
    if (state.pointed() < 0 && marked.get().isPresent()) {
      at = zoom.inWindow(layout.x(marked.get().get().lead()));
    }
    double right = at + TIP_AWAY;
    double left = right + tip.getWidth() <= getWidth() ? right : at - TIP_AWAY - tip.getWidth();
    double room = Math.max(0, getWidth() - tip.getWidth());
    tip.relocate(snapPositionX(Math.clamp(left, 0, room)), 4);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.cssMetaData();
  }
}
