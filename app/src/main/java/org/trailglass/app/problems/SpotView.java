package org.trailglass.app.problems;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// The text around a finding, to read only, with the spot marked.
final class SpotView {
  private static final double GUTTER = 64;

  private final Words words;
  private final FindingWords say;
  private final BorderPane root = new BorderPane();
  private final Label title = new Label();
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);

  SpotView(ProblemsViewModel model, Words words) {
    this.words = words;
    this.say = model.say();
    root.setId("problem-spot");
    root.getStyleClass().add("spot");
    title.getStyleClass().add("spot-title");
    title.setWrapText(true);
    lines.getStyleClass().add("spot-lines");
    scroll.setFitToWidth(true);
    root.setTop(title);
    root.setCenter(scroll);
    model.spotProperty().addListener((property, old, spot) -> show(spot));
    show(model.spotProperty().get());
  }

  Parent root() {
    return root;
  }

  private void show(Optional<Spot> spot) {
    lines.getChildren().clear();
    title.setText(spot.map(this::title).orElse(words.get("problems.spot.none")));
    spot.ifPresent(shown -> shown.lines().forEach(line -> lines.getChildren().add(row(line))));
  }

  private String title(Spot spot) {
    var place = spot.finding().place();
    var sentence = say.what(spot.finding());
    var where =
        place.line() > 0
            ? words.get(
                "problems.spot.at",
                say.path(spot.finding()),
                Long.toString(place.line()),
                Long.toString(place.column()))
            : say.path(spot.finding());
    var key =
        spot.lines().isEmpty()
            ? "problems.spot.withoutText"
            : spot.event().isPresent() ? "problems.spot.event" : "problems.spot.text";
    return words.get(key, where, sentence);
  }

  private HBox row(Spot.Line line) {
    var number = new Label(say.number(line.number()));
    number.setMinWidth(GUTTER);
    number.setMaxWidth(GUTTER);
    number.setAlignment(Pos.TOP_RIGHT);
    number.getStyleClass().add("spot-number");
    var text = new TextFlow(text(line.before(), "spot-text"));
    if (line.isOwn()) {
      var marked = line.marked().isEmpty() ? words.get("problems.spot.end") : line.marked();
      text.getChildren().add(text(marked, "spot-mark"));
      text.getChildren().add(text(line.after(), "spot-text"));
    }
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(number, text);
    row.getStyleClass().add("spot-line");
    return row;
  }

  private static Text text(String content, String styleClass) {
    var text = new Text(VisibleText.of(content));
    text.getStyleClass().add(styleClass);
    return text;
  }
}
