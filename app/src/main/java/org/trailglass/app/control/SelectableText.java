package org.trailglass.app.control;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// Text that wraps, and that a person can select with the mouse and copy: what a label is not, and
/// lighter than a text area. FX thread only.
///
/// Without a selection, copying takes all of it. Style classes: `selectable-text`; inside it
/// `selection` and `text`.
public final class SelectableText extends Region {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  /// While a window is resized every width is another one.
  private static final int MOST_SIZES = 16;

  private final Text text = new Text();
  private final Path selection = new Path();
  private final Map<Double, Point2D> sizes = new HashMap<>();
  private String original = "";
  private int anchor;

  /// @param shown what is shown
  /// @param original what is copied in its place when all of it is
  public SelectableText(String shown, String original) {
    text.getStyleClass().add("text");
    text.setManaged(false);
    selection.getStyleClass().add("selection");
    selection.setManaged(false);
    selection.setStroke(null);
    getChildren().addAll(selection, text);
    getStyleClass().add("selectable-text");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    text.fontProperty().subscribe(this::measureAnew);
    show(shown, original);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    focusedProperty().subscribe(isFocused -> clearUnless(isFocused));
  }

  /// Shows another text, with nothing selected.
  ///
  /// @param shown what is shown
  /// @param newOriginal what is copied in its place when all of it is
  public void show(String shown, String newOriginal) {
    original = newOriginal;
    select(0, 0);
    text.setText(FromTheLeft.of(shown));
    setAccessibleText(shown);
    measureAnew();
  }

  private void measureAnew() {
    sizes.clear();
    requestLayout();
  }

  private void clearUnless(boolean isFocused) {
    if (!isFocused) {
      select(0, 0);
    }
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.getClickCount() > 1) {
      select(0, text.getText().length());
    } else {
      anchor = at(event);
      select(anchor, anchor);
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      select(anchor, at(event));
      event.consume();
    }
  }

  private int at(MouseEvent event) {
    var point = new Point2D(event.getX() - text.getLayoutX(), event.getY() - text.getLayoutY());
    return text.hitTest(point).getInsertionIndex();
  }

  private void typed(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (ALL.match(event)) {
      select(0, text.getText().length());
      event.consume();
    }
  }

  private void copy() {
    var selected = selected();
    boolean isAll = selected.isEmpty() || selected.equals(text());
    CopiedText.put(isAll ? original : selected);
  }

  /// What is selected, empty if nothing is.
  public String selected() {
    int start = text.getSelectionStart();
    return start < 0
        ? ""
        : FromTheLeft.undone(text.getText().substring(start, text.getSelectionEnd()));
  }

  /// What is shown.
  public String text() {
    return FromTheLeft.undone(text.getText());
  }

  private void select(int from, int to) {
    boolean isEmpty = from == to;
    text.setSelectionStart(isEmpty ? -1 : Math.min(from, to));
    text.setSelectionEnd(isEmpty ? -1 : Math.max(from, to));
    drawSelection();
  }

  private void drawSelection() {
    PathElement[] shape = text.getSelectionShape();
    if (text.getSelectionStart() < 0 || shape == null) {
      selection.getElements().clear();
    } else {
      selection.getElements().setAll(shape);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(40, computePrefWidth(height));
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + Math.ceil(sizeAt(0).getX()) + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? 0 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + Math.ceil(sizeAt(Math.max(0, room)).getY()) + snappedBottomInset();
  }

  /// What is measured is drawn anew, so that no width is measured twice. It is the text itself that
  /// is measured: on the screen its lines are as high as whole pixels.
  private Point2D sizeAt(double wrappingWidth) {
    if (sizes.size() > MOST_SIZES) {
      sizes.clear();
    }
    return sizes.computeIfAbsent(wrappingWidth, this::measure);
  }

  private Point2D measure(double wrappingWidth) {
    double before = text.getWrappingWidth();
    text.setWrappingWidth(wrappingWidth);
    var bounds = text.getLayoutBounds();
    text.setWrappingWidth(before);
    return new Point2D(bounds.getWidth(), bounds.getHeight());
  }

  @Override
  protected void layoutChildren() {
    text.setWrappingWidth(Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset()));
    text.setLayoutX(snappedLeftInset());
    text.setLayoutY(snappedTopInset() - text.getLayoutBounds().getMinY());
    selection.setLayoutX(text.getLayoutX());
    selection.setLayoutY(text.getLayoutY());
    drawSelection();
  }
}
