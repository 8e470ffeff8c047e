package org.trailglass.app.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.event.FieldPath;

/// One facet: its head, and under it, while it is open, a search and the values. FX thread.
final class FacetPane extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final FieldPath path;
  private final FacetsViewModel model;
  private final FacetText text;
  private final FacetGestures gestures;
  private final HBox head = new HBox();
  private final Label title = new Label();
  private final Label distinct = new Label();
  private final TextField search = new TextField();
  private final StackPane searchLine = new StackPane(search);
  private final Label note = new Label();
  private final VBox values = new VBox();
  private final Button more = new Button();

  /// All that were made, of which the first are shown: to hide a row and to show it again is less
  /// work than to style another one.
  private final List<FacetRow> rows = new ArrayList<>();

  private int shown;
  private final DrawnListing<FacetValue> listing;
  private List<FacetValue> answered = List.of();
  private boolean isOpen;

  /// Whether the button shows more values, not fewer.
  private boolean canShowMore;

  FacetPane(FieldPath path, FacetsViewModel model, FacetText text, FacetGestures gestures) {
    this.path = path;
    this.model = model;
    this.text = text;
    this.gestures = gestures;
    var columns = new FacetColumns(path, text);
    listing =
        new DrawnListing<>(
            columns.title(), columns::all, this::rowWithKeyboard, () -> show(answered));
    getStyleClass().setAll("facet");
    build();
    search.textProperty().subscribe(wanted -> model.search(path, wanted));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    head.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            head.requestFocus();
            model.open(path, !isOpen);
          }
        });
    head.setOnKeyPressed(this::headKey);
    more.setOnAction(event -> showMore());
    gestures.ofHead(head, path);
  }

  private void build() {
    var arrow = new Region();
    arrow.getStyleClass().setAll("arrow");
    title.getStyleClass().add("title");
    title.setText(text.path(path));
    title.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    distinct.getStyleClass().add("distinct");
    distinct.setMinWidth(Region.USE_PREF_SIZE);
    head.getStyleClass().setAll("facet-head");
    head.getChildren().setAll(arrow, title, distinct);
    head.setAccessibleRole(AccessibleRole.TITLED_PANE);
    search.setPromptText(text.searchPrompt());
    search.setAccessibleText(text.searchOf(path));
    search.setFocusTraversable(false);
    searchLine.getStyleClass().setAll("facet-search");
    note.getStyleClass().add("facet-note");
    note.setWrapText(true);
    more.getStyleClass().setAll("button", "facet-more");
    more.setFocusTraversable(false);
    for (var node : List.of(searchLine, note, values, more)) {
      node.managedProperty().bind(node.visibleProperty());
    }
    getChildren().setAll(head, searchLine, note, values, more);
  }

  FieldPath path() {
    return path;
  }

  /// Whether a place in the scene is on the head.
  boolean isHeadAt(double sceneX, double sceneY) {
    return head.contains(head.sceneToLocal(sceneX, sceneY));
  }

  /// What the keyboard can stand on, from top to bottom.
  List<Node> stops() {
    return Stream.concat(
            Stream.of(head, search),
            Stream.concat(isOpen ? shownRows() : Stream.<Node>empty(), Stream.of(more)))
        .filter(node -> node.isVisible() && (node != search || searchLine.isVisible()))
        .toList();
  }

  /// Shows other counts.
  void show(Facet facet) {
    isOpen = facet.isOpen();
    pseudoClassStateChanged(OPEN, isOpen);
    var answer = facet.answer();
    distinct.setText(answer.map(text::distinct).orElse(""));
    head.setAccessibleText(text.head(facet));
    if (!search.getText().equals(facet.wanted())) {
      search.setText(facet.wanted());
    }
    boolean isSearchable =
        answer.filter(counted -> counted.distinct() > FacetsViewModel.FEW).isPresent();
    searchLine.setVisible(isOpen && (isSearchable || !facet.wanted().isEmpty()));
    var said = answer.map(counted -> text.note(counted, facet.wanted())).orElse("");
    note.setText(said);
    note.setVisible(isOpen && !said.isEmpty());
    values.setVisible(isOpen);
    if (isOpen) {
      answered = answer.map(FacetAnswer::values).orElse(List.of());
      show(answered);
    }
    showMore(answer.map(FacetAnswer::more).orElse(0), facet);
  }

  private void showMore(int left, Facet facet) {
    boolean isLong = model.limit(path) > FacetsViewModel.FEW;
    canShowMore = left > 0 && model.limit(path) < FacetsViewModel.MOST;
    more.setText(canShowMore ? text.more(left) : text.fewer());
    more.setVisible(facet.isOpen() && (canShowMore || isLong && shown > FacetsViewModel.FEW + 1));
  }

  private void showMore() {
    if (canShowMore) {
      model.showMore(path);
    } else {
      model.showFew(path);
    }
  }

  /// @param counted in their natural order
  private void show(List<FacetValue> counted) {
    var sorted = listing.sorted(counted);
    int focused = focused();
    int next = focused < 0 ? -1 : new NextCurrent(values(), sorted).of(focused);
    if (focused >= 0) {
      (next < 0 || next >= shown ? head : rows.get(next)).requestFocus();
    }
    fill(sorted);
    if (next >= 0) {
      rows.get(next).requestFocus();
    }
  }

  private int focused() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner instanceof FacetRow row ? rows.indexOf(row) : -1;
  }

  private Optional<FacetValue> rowWithKeyboard() {
    int at = focused();
    return at < 0 ? Optional.empty() : Optional.ofNullable(rows.get(at).value());
  }

  private List<FacetValue> values() {
    return shownRows().map(FacetRow::value).filter(Objects::nonNull).toList();
  }

  private Stream<FacetRow> shownRows() {
    return rows.stream().limit(shown);
  }

  private void fill(List<FacetValue> sorted) {
    shown = sorted.size();
    while (rows.size() > Math.max(shown, FacetsViewModel.FEW + 1)) {
      values.getChildren().remove(rows.removeLast());
    }
    while (rows.size() < shown) {
      var row = new FacetRow((value, isWanted) -> model.pick(path, value, isWanted));
      row.managedProperty().bind(row.visibleProperty());
      gestures.ofRow(row, path, listing);
      rows.add(row);
      values.getChildren().add(row);
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setVisible(i < shown);
      if (i < shown) {
        rows.get(i).show(text.line(sorted.get(i)));
      }
    }
  }

  private void headKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> model.open(path, !isOpen);
      case RIGHT, KP_RIGHT -> model.open(path, true);
      case LEFT, KP_LEFT -> model.open(path, false);
      case DELETE, BACK_SPACE -> model.remove(path);
      case UP, KP_UP, DOWN, KP_DOWN -> {
        if (!event.isAltDown()) {
          return;
        }
        boolean isUp = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.KP_UP;
        model.move(path, isUp ? -1 : 1);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void searchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
  }
}
