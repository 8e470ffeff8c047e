package org.trailglass.app.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.FocusCursor;
import org.trailglass.app.control.ScrollInto;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.query.Query;
import org.trailglass.query.QueryPrinter;

/// What is odd about the use of the event's credentials: a line for each reason, which shows the
/// events that it is said of. One stop of the Tab key; not there where nothing is odd. FX thread
/// only.
final class OddPane {
  private final Words words;
  private final Consumer<Query> show;
  private final DrawnListing<OddLine> listing;
  private final ListActions list;
  private final Label title = new Label();
  private final VBox root = new VBox();
  private final FocusCursor cursor = new FocusCursor(ScrollInto::view, false);
  private final SequencedMap<Node, OddLine> nodes = new LinkedHashMap<>();
  private List<OddLine> shown = List.of();

  /// @param show shows the events of a query
  /// @param lists the menu on every list
  OddPane(Words words, Consumer<Query> show, ListMenu lists) {
    this.words = words;
    this.show = show;
    listing =
        new DrawnListing<>(
            new DrawnListing.Title(words.get("chain.odd.title"), words.get("chain.odd.natural")),
            this::columns,
            this::lineWithKeyboard,
            this::draw);
    list = lists.of(listing, root);
    lists.attachKeys(root, listing);
    cursor.listen(root);
    title.setText(words.get("chain.odd.title"));
    title.setTooltip(new Tooltip(words.get("chain.odd.hint")));
    title.getStyleClass().add("field-group");
    root.setId("odd-uses");
    root.getStyleClass().add("odd-uses");
    root.managedProperty().bind(root.visibleProperty());
    draw();
  }

  /// The node to place.
  Node root() {
    return root;
  }

  private List<ListColumn<OddLine>> columns() {
    return List.of(
        ListColumn.of("reason", words.get("chain.odd.column.reason"), OddLine::reason),
        ListColumn.of("note", words.get("chain.odd.column.note"), OddLine::note),
        ListColumn.of(
            "filter",
            words.get("chain.odd.column.filter"),
            line -> QueryPrinter.print(line.query())));
  }

  /// Shows other lines, in their natural order.
  void show(List<OddLine> lines) {
    if (!lines.equals(shown)) {
      listing.forgetSort();
      shown = lines;
      draw();
    }
  }

  private void draw() {
    var kept = lineWithKeyboard();
    nodes.clear();
    listing.sorted(shown).forEach(line -> nodes.put(node(line), line));
    root.setVisible(!shown.isEmpty());
    root.getChildren().setAll(title);
    root.getChildren().addAll(nodes.keySet());
    int at = kept.map(List.copyOf(nodes.values())::indexOf).orElse(-1);
    cursor.show(List.copyOf(nodes.keySet()), Math.max(0, at));
    if (at >= 0) {
      List.copyOf(nodes.keySet()).get(at).requestFocus();
    }
  }

  private Optional<OddLine> lineWithKeyboard() {
    return Optional.ofNullable(root.getScene())
        .map(Scene::getFocusOwner)
        .flatMap(node -> Optional.ofNullable(nodes.get(node)));
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
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setAccessibleText(words.get("chain.odd.accessible", line.reason(), line.note()));
    node.setAccessibleHelp(words.get("chain.odd.show"));
    Tooltip.install(node, new Tooltip(words.get("chain.odd.show")));
    var action =
        new CardAction("chain.odd.show", Icon.FILTER, "f", () -> show.accept(line.query()));
    new CardActions(words, List.of(action), list).attach(node);
    return node;
  }
}
