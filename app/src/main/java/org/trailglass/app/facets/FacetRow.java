package org.trailglass.app.facets;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.facets.FieldTerms.Mark;
import org.trailglass.app.theme.Icon;

/// A line of a facet: a value and how many events have it, over a bar of their share. Used again
/// for other values, so that new counts make no new nodes. FX thread.
final class FacetRow extends Region {
  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");
  private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");
  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final double MARK = 14;
  private static final double GAP = 6;

  private final Region bar = new Region();
  private final Label mark = new Label();
  private final Label text = new Label();
  private final Label name = new Label();
  private final Label count = new Label();
  private final Picked picked;
  private @Nullable FacetLine line;
  private double share;

  /// Hears what a person does with a value.
  interface Picked {
    void pick(FacetValue value, boolean isWanted);
  }

  FacetRow(Picked picked) {
    this.picked = picked;
    getStyleClass().setAll("facet-row");
    setAccessibleRole(AccessibleRole.BUTTON);
    bar.getStyleClass().setAll("facet-bar");
    text.getStyleClass().add("facet-value");
    text.setMnemonicParsing(false);
    name.getStyleClass().add("facet-name");
    name.setMnemonicParsing(false);
    count.getStyleClass().add("facet-count");
    count.setMinWidth(USE_PREF_SIZE);
    mark.getStyleClass().add("facet-mark");
    mark.setAlignment(Pos.CENTER);
    for (var part : new Region[] {bar, mark, text, name, count}) {
      part.setMouseTransparent(true);
      part.setManaged(false);
    }
    getChildren().setAll(bar, mark, text, name, count);
    setOnMousePressed(this::pressed);
    setOnMouseClicked(this::clicked);
    setOnKeyPressed(this::keyPressed);
    setOnKeyTyped(this::keyTyped);
  }

  /// What it shows, null before the first time.
  @Nullable FacetValue value() {
    return line == null ? null : line.value();
  }

  /// Shows another value; nothing happens if it is shown.
  void show(FacetLine newLine) {
    if (newLine.equals(line)) {
      return;
    }
    line = newLine;
    var newValue = newLine.value();
    share = newValue.share();
    text.setText(newLine.text());
    text.setTextOverrun(
        newLine.text().indexOf('/') > 0 ? OverrunStyle.CENTER_ELLIPSIS : OverrunStyle.ELLIPSIS);
    name.setText(newLine.name());
    count.setText(newLine.events());
    setAccessibleText(newLine.told());
    pseudoClassStateChanged(WANTED, newValue.mark() == Mark.WANTED);
    pseudoClassStateChanged(UNWANTED, newValue.mark() == Mark.UNWANTED);
    pseudoClassStateChanged(EXCLUDED, newValue.isExcluded());
    pseudoClassStateChanged(MISSING, newValue.value().isEmpty());
    mark.setGraphic(
        switch (newValue.mark()) {
          case NONE -> null;
          case WANTED -> Icon.YES.node();
          case UNWANTED -> Icon.NOT_SAID.node();
        });
    requestLayout();
  }

  private void with(Consumer<FacetValue> action) {
    if (line != null) {
      action.accept(line.value());
    }
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    event.consume();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      with(shown -> picked.pick(shown, !event.isAltDown()));
      event.consume();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      with(shown -> picked.pick(shown, !event.isAltDown()));
      event.consume();
    }
  }

  private void keyTyped(KeyEvent event) {
    boolean isWanted = event.getCharacter().equals("+");
    if (isWanted || event.getCharacter().equals("-")) {
      with(shown -> picked.pick(shown, isWanted));
      event.consume();
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double right = getWidth() - snappedRightInset();
    double height = getHeight();
    double barRoom = right - left;
    bar.resizeRelocate(
        left, 1, share == 0 ? 0 : Math.max(2, snapSizeX(barRoom * share)), Math.max(0, height - 2));
    boolean isMarked = mark.getGraphic() != null;
    mark.setVisible(isMarked);
    mark.resizeRelocate(left + 2, 0, MARK, height);
    double countWidth = Math.min(snapSizeX(count.prefWidth(-1)), barRoom / 2);
    count.resizeRelocate(right - countWidth - GAP, 0, countWidth, height);
    double from = left + (isMarked ? MARK + 4 : GAP);
    layoutText(from, Math.max(0, right - countWidth - 2 * GAP - from), height);
  }

  /// A name leaves the value half of the room, if that needs it.
  private void layoutText(double from, double room, double height) {
    double wanted = name.getText().isEmpty() ? 0 : snapSizeX(name.prefWidth(-1));
    double free = Math.max(room / 2, room - snapSizeX(text.prefWidth(-1)));
    double nameWidth = Math.min(wanted, Math.max(0, free - GAP));
    double textRoom = wanted == 0 ? room : Math.max(0, room - nameWidth - GAP);
    double textWidth = Math.min(snapSizeX(text.prefWidth(-1)), textRoom);
    text.resizeRelocate(from, 0, textWidth, height);
    name.setVisible(wanted > 0);
    name.resizeRelocate(from + textWidth + GAP, 0, nameWidth, height);
  }
}
