package org.trailglass.app.chain;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.query.Query;

/// What is odd about the use of the event's credentials: a line for each reason, which shows the
/// events that it is said of. Not there where nothing is odd. FX thread only.
final class OddPane {
  private final Words words;
  private final Consumer<Query> show;
  private final Label title = new Label();
  private final VBox root = new VBox();

  /// @param show shows the events of a query
  OddPane(Words words, Consumer<Query> show) {
    this.words = words;
    this.show = show;
    title.setText(words.get("chain.odd.title"));
    title.setTooltip(new Tooltip(words.get("chain.odd.hint")));
    title.getStyleClass().add("field-group");
    root.setId("odd-uses");
    root.getStyleClass().add("odd-uses");
    root.managedProperty().bind(root.visibleProperty());
    show(List.of());
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Shows other lines.
  void show(List<OddLine> lines) {
    root.setVisible(!lines.isEmpty());
    root.getChildren().setAll(title);
    lines.forEach(line -> root.getChildren().add(node(line)));
  }

  private Node node(OddLine line) {
    var reason = new Label(line.reason());
    reason.setWrapText(true);
    reason.setMnemonicParsing(false);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    var note = new Label(line.note());
    note.getStyleClass().add("odd-note");
    var text = new VBox(reason, note);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var node = new HBox(Icon.KEY.node(), text);
    node.getStyleClass().add("odd-line");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setAccessibleText(words.get("chain.odd.accessible", line.reason(), line.note()));
    node.setAccessibleHelp(words.get("chain.odd.show"));
    Tooltip.install(node, new Tooltip(words.get("chain.odd.show")));
    var action =
        new CardAction("chain.odd.show", Icon.FILTER, "f", () -> show.accept(line.query()));
    new CardActions(words, List.of(action)).attach(node);
    return node;
  }
}
