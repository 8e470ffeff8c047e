package org.trailglass.app.problems;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// What is wrong, where, and the text around it, to read only, with the spot marked and in view.
final class SpotView {

  private final Words words;
  private final FindingWords say;
  private final BorderPane root = new BorderPane();
  private final Label title = new Label();
  private final Label place = new Label();
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final VBox head = new VBox(title, place);
  private final EmptyNote empty;
  private Optional<Node> mark = Optional.empty();

  SpotView(ProblemsViewModel model, Words words) {
    this.words = words;
    this.say = model.say();
    empty =
        new EmptyNote(
            Icon.SEARCH.node(),
            words.get("problems.spot.none"),
            words.get("problems.spot.none.hint"));
    root.setId("problem-spot");
    root.getStyleClass().add("spot");
    root.setMinWidth(0);
    title.getStyleClass().add("spot-title");
    title.setWrapText(true);
    place.getStyleClass().add("spot-place");
    place.setWrapText(true);
    lines.getStyleClass().add("spot-lines");
    scroll.setFitToWidth(true);
    head.getStyleClass().add("spot-head");
    scroll.viewportBoundsProperty().addListener((property, old, now) -> scrollToMark());
    model.spotProperty().addListener((property, old, spot) -> show(spot));
    show(model.spotProperty().get());
  }

  Parent root() {
    return root;
  }

  private void show(Optional<Spot> spot) {
    mark = Optional.empty();
    lines.getChildren().clear();
    root.setTop(spot.isPresent() ? head : null);
    root.setCenter(spot.isPresent() ? scroll : empty);
    spot.ifPresent(this::show);
    Platform.runLater(this::scrollToMark);
  }

  private void show(Spot spot) {
    title.setText(say.what(spot.finding()));
    var at = spot.finding().place();
    var file = say.file(spot.finding());
    var where =
        at.line() > 0
            ? words.get(
                "problems.spot.at", Long.toString(at.line()), Long.toString(at.column()), file)
            : file;
    place.setText(spot.event().isPresent() ? words.get("problems.spot.event", where) : where);
    place.setTooltip(new Tooltip(say.path(spot.finding())));
    spot.lines().forEach(line -> lines.getChildren().add(row(line)));
  }

  /// Puts the mark in the middle of what is seen, as far as the text goes.
  private void scrollToMark() {
    mark.ifPresent(
        node -> {
          root.applyCss();
          root.layout();
          var bounds = lines.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
          double room = scroll.getViewportBounds().getHeight();
          double beyond = lines.getHeight() - room;
          if (bounds != null && beyond > 0) {
            scroll.setVvalue(Math.clamp((bounds.getCenterY() - room / 2) / beyond, 0, 1));
          }
        });
  }

  private HBox row(Spot.Line line) {
    var number = new Label(say.number(line.number()));
    number.setAlignment(Pos.TOP_RIGHT);
    number.getStyleClass().add("spot-number");
    var text = new TextFlow(text(line.before()));
    if (line.isOwn()) {
      var marked =
          new Label(
              line.marked().isEmpty()
                  ? words.get("problems.spot.end")
                  : VisibleText.of(line.marked()));
      marked.getStyleClass().add("spot-mark");
      mark = Optional.of(marked);
      text.getChildren().addAll(marked, text(line.after()));
    }
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(number, text);
    row.getStyleClass().add("spot-line");
    if (line.isOwn()) {
      row.getStyleClass().add("own");
    }
    return row;
  }

  private static Text text(String content) {
    var text = new Text(VisibleText.of(content));
    text.getStyleClass().add("spot-text");
    return text;
  }
}
