package org.trailglass.app.tour;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.Spring;
import org.trailglass.app.text.Words;

/// The card of the guided look, over the window, and a frame around what it speaks of. The window
/// stays in use beside it; Escape in the card ends the look. FX thread.
public final class TourView {
  private final TourViewModel model;
  private final Words words;
  private final StackPane root = new StackPane();
  private final VBox card = new VBox();
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label text = new Label();
  private final Label query = new Label();
  private final Button end = new Button();
  private final Button back = new Button();
  private final Button next = new Button();
  private final PlaceFrame frame;

  /// @param nodes tells which node a place is
  public TourView(TourViewModel model, Words words, Function<TourPlace, Node> nodes) {
    this.model = model;
    this.words = words;
    this.frame = new PlaceFrame(root, nodes);
    build();
    model.stopProperty().subscribe(this::show);
    model.readyProperty().subscribe(isReady -> next.setDisable(!isReady));
  }

  /// The layer over the window.
  public Node root() {
    return root;
  }

  private void build() {
    root.getStyleClass().add("tour-layer");
    root.setPickOnBounds(false);
    root.getStylesheets().add(String.valueOf(TourView.class.getResource("tour.css")));
    root.managedProperty().bind(root.visibleProperty());
    card.setId("tour");
    card.getStyleClass().add("tour-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    number.getStyleClass().add("tour-number");
    title.getStyleClass().add("tour-title");
    title.setWrapText(true);
    text.setId("tour-text");
    text.getStyleClass().add("tour-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    query.getStyleClass().addAll("code", "tour-query");
    query.managedProperty().bind(query.visibleProperty());
    card.getChildren().setAll(number, title, text, query, buttons());
    root.getChildren().setAll(frame.node(), card);
  }

  private Node buttons() {
    end.setId("tour-end");
    end.getStyleClass().add("flat");
    end.setOnAction(pressed -> model.end());
    back.setId("tour-back");
    back.setText(words.get("tour.back"));
    back.setOnAction(pressed -> model.back());
    next.setId("tour-next");
    next.getStyleClass().add("accent");
    next.setOnAction(pressed -> model.next());
    var space = Spring.across();
    var row = new HBox(end, space, back, next);
    row.getStyleClass().add("tour-buttons");
    return row;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.end();
      key.consume();
    }
  }

  private void show(Optional<TourStop> now) {
    boolean hadKeyboard = card.isFocusWithin();
    boolean isNew = !root.isVisible();
    root.setVisible(now.isPresent());
    now.ifPresentOrElse(this::show, frame::hide);
    if (now.isPresent() && (isNew || hadKeyboard)) {
      next.requestFocus();
    }
  }

  private void show(TourStop stop) {
    number.setText(words.get("tour.number", stop.number(), TourStop.values().length));
    title.setText(words.get("tour." + stop + ".title"));
    text.setText(words.get("tour." + stop + ".text"));
    query.setText(stop.query());
    query.setVisible(!stop.query().isEmpty());
    card.setAccessibleText(title.getText() + "\n" + text.getText());
    end.setText(words.get(stop.number() == 1 ? "tour.skip" : "tour.end"));
    back.setDisable(stop.previous().isEmpty());
    boolean isLast = stop.next().isEmpty();
    next.setText(
        words.get(isLast ? "tour.finish" : stop.number() == 1 ? "tour.begin" : "tour.next"));
    StackPane.setAlignment(card, corner(stop.place()));
    frame.show(stop.place());
  }

  /// Beside what it speaks of, never over it.
  private static Pos corner(TourPlace place) {
    return switch (place) {
      case DETAIL -> Pos.BOTTOM_LEFT;
      case FILTER, TIMELINE, TABLE -> Pos.BOTTOM_RIGHT;
      case IDENTITIES, REACH, COVERAGE -> Pos.TOP_RIGHT;
    };
  }
}
