package org.trailglass.app.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.trailglass.app.control.NodeColors;
import org.trailglass.app.control.TextZoom;

/// A grid of coloured cells: lanes from top to bottom, columns from left to right. Draws the cells
/// in view only. The arrow keys, Home, End, Page Up and Page Down move from cell to cell; a cell in
/// words is the tooltip and the accessible text. FX thread.
public final class HeatGrid extends Region {
  private static final double BAR = 11;
  private static final double MOST_LEFT = 360;
  private static final NodeColors.Styles<HeatGrid, HeatColor> STYLES =
      new NodeColors.Styles<>(HeatColor.class, "-heat-", HeatGrid::colors);

  private final Canvas canvas = new Canvas();
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final NodeColors<HeatColor> colors = STYLES.of(this, this::colorsChanged);
  private final HeatPainter painter = new HeatPainter(canvas, colors);
  private final TextZoom zoom = new TextZoom(this::requestLayout);
  private final Tooltip tooltip = new Tooltip();
  private final ReadOnlyObjectWrapper<HeatFocus> focus =
      new ReadOnlyObjectWrapper<>(HeatFocus.NOWHERE);
  private final ReadOnlyObjectWrapper<HeatFocus> pointed =
      new ReadOnlyObjectWrapper<>(HeatFocus.NOWHERE);
  private final List<Runnable> colorWatchers = new ArrayList<>();
  private Consumer<HeatFocus> chosen = cell -> {};
  private HeatSource source = HeatSource.empty();
  private double left;
  private String name = "";

  /// An empty grid.
  public HeatGrid() {
    getStyleClass().add("heat-grid");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    down.setOrientation(Orientation.VERTICAL);
    getChildren().setAll(canvas, across, down, zoom.probe());
    across.valueProperty().addListener((property, old, now) -> requestLayout());
    down.valueProperty().addListener((property, old, now) -> requestLayout());
    tooltip.setShowDelay(Duration.millis(300));
    Tooltip.install(canvas, tooltip);
    focusedProperty().addListener((property, was, is) -> requestLayout());
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
    canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointed.set(HeatFocus.NOWHERE));
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::mousePressed);
  }

  /// Sets what a screen reader says while the keyboard is at no cell.
  public void setName(String newName) {
    name = newName;
    goTo(focus.get());
  }

  /// The cell where the keyboard stands.
  public ReadOnlyObjectProperty<HeatFocus> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  /// The cell under the mouse.
  public ReadOnlyObjectProperty<HeatFocus> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  /// Shows other cells.
  public void show(HeatSource newSource) {
    source = newSource;
    left = painter.width(source.corner()) + 24;
    for (int lane = 0; lane < Math.min(source.lanes(), 1_000); lane++) {
      left = Math.max(left, painter.width(source.laneName(lane)) + 24);
    }
    left = Math.min(left, MOST_LEFT);
    pointed.set(HeatFocus.NOWHERE);
    goTo(focus.get().isIn(source) ? focus.get() : HeatFocus.NOWHERE);
  }

  /// The keyboard goes to another lane, in the same column; nothing if there is no such lane.
  public void goToLane(int lane) {
    var wanted = new HeatFocus(lane, focus.get().column());
    if (wanted.isIn(source)) {
      goTo(wanted);
    }
  }

  /// How many columns fit side by side into this width.
  public int columnsThatFit() {
    return (int) Math.max(1, (zoom.inDrawing(getWidth() - BAR) - left) / HeatLayout.LEAST_CELL);
  }

  /// Sets what happens when a cell is clicked, or Enter is pressed on it.
  public void setOnChosen(Consumer<HeatFocus> action) {
    chosen = action;
  }

  NodeColors<HeatColor> colors() {
    return colors;
  }

  /// Runs an action each time style sheets change a colour.
  void watchColors(Runnable action) {
    colorWatchers.add(action);
  }

  private void colorsChanged() {
    requestLayout();
    colorWatchers.forEach(Runnable::run);
  }

  private HeatLayout arranged() {
    return new HeatLayout(
        source.lanes(),
        source.columns(),
        zoom.inDrawing(getWidth() - BAR),
        zoom.inDrawing(getHeight() - BAR),
        left);
  }

  private void goTo(HeatFocus wanted) {
    focus.set(wanted);
    setAccessibleText(wanted.isIn(source) ? source.describe(wanted.lane(), wanted.column()) : name);
    if (wanted.isIn(source)) {
      reveal(wanted);
    }
    requestLayout();
  }

  private void reveal(HeatFocus cell) {
    var layout = arranged();
    double x = cell.column() * layout.cell();
    double y = cell.lane() * HeatLayout.LANE;
    fitBars(layout);
    across.setValue(within(across, x, layout.cell(), layout.roomAcross()));
    down.setValue(within(down, y, HeatLayout.LANE, layout.roomDown()));
  }

  private static double within(ScrollBar bar, double at, double size, double room) {
    double least = at + size - room;
    double wanted = Math.min(Math.max(bar.getValue(), least), at);
    return Math.clamp(wanted, 0, bar.getMax());
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && focus.get().isIn(source)) {
      chosen.accept(focus.get());
      event.consume();
      return;
    }
    int page = Math.max(1, (int) (arranged().roomDown() / HeatLayout.LANE) - 1);
    var cell = focus.get();
    var moved =
        switch (event.getCode()) {
          case LEFT -> cell.moved(0, -1, source);
          case RIGHT -> cell.moved(0, 1, source);
          case UP -> cell.moved(-1, 0, source);
          case DOWN -> cell.moved(1, 0, source);
          case HOME -> cell.moved(0, -source.columns(), source);
          case END -> cell.moved(0, source.columns(), source);
          case PAGE_UP -> cell.moved(-page, 0, source);
          case PAGE_DOWN -> cell.moved(page, 0, source);
          default -> cell;
        };
    if (moved != cell && moved.isIn(source)) {
      goTo(moved);
      event.consume();
    }
  }

  private void scrolled(ScrollEvent event) {
    boolean isAcross =
        event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
    var bar = isAcross ? across : down;
    double sideways = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
    double delta = zoom.inDrawing(isAcross ? sideways : event.getDeltaY());
    bar.setValue(Math.clamp(bar.getValue() - delta, 0, bar.getMax()));
    event.consume();
  }

  private void mouseMoved(MouseEvent event) {
    var cell = cellAt(event);
    if (!cell.equals(pointed.get())) {
      pointed.set(cell);
      tooltip.hide();
      tooltip.setText(cell.isIn(source) ? source.describe(cell.lane(), cell.column()) : "");
    }
  }

  private void mousePressed(MouseEvent event) {
    requestFocus();
    var cell = cellAt(event);
    if (cell.isIn(source)) {
      goTo(cell);
      if (event.getButton() == MouseButton.PRIMARY) {
        chosen.accept(cell);
      }
    }
  }

  private HeatFocus cellAt(MouseEvent event) {
    var layout = arranged();
    return new HeatFocus(
        layout.laneAt(zoom.inDrawing(event.getY()), down.getValue()),
        layout.columnAt(zoom.inDrawing(event.getX()), across.getValue()));
  }

  @Override
  protected void layoutChildren() {
    var layout = arranged();
    canvas.setWidth(Math.max(1, getWidth() - BAR));
    canvas.setHeight(Math.max(1, getHeight() - BAR));
    fitBars(layout);
    double roomAcross = zoom.inWindow(layout.roomAcross());
    double roomDown = zoom.inWindow(layout.roomDown());
    across.resizeRelocate(zoom.inWindow(left), getHeight() - BAR, roomAcross, BAR);
    down.resizeRelocate(getWidth() - BAR, zoom.inWindow(HeatLayout.TOP), BAR, roomDown);
    zoom.enlarge(canvas.getGraphicsContext2D());
    painter.paint(source, layout, across.getValue(), down.getValue(), focus.get(), isFocused());
  }

  private void fitBars(HeatLayout layout) {
    fit(across, layout.maxScrollX(), layout.roomAcross());
    fit(down, layout.maxScrollY(), layout.roomDown());
  }

  private static void fit(ScrollBar bar, double max, double room) {
    bar.setMax(max);
    bar.setVisibleAmount(max == 0 ? 1 : max * room / (max + room));
    bar.setUnitIncrement(HeatLayout.LANE);
    bar.setBlockIncrement(room);
    bar.setValue(Math.clamp(bar.getValue(), 0, max));
    bar.setVisible(max > 0);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.cssMetaData();
  }
}
