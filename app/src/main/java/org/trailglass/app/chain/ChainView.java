package org.trailglass.app.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.FocusCursor;
import org.trailglass.app.control.ScrollInto;
import org.trailglass.app.control.WhenSeen;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.identity.Step;
import org.trailglass.store.RowId;

/// The chain of credentials that led to the current event: a row of cards, each of which leads to
/// its events. FX thread only.
public final class ChainView {
  private final ChainViewModel model;
  private final Words words;
  private final CardNodes cards;
  private final ChainPane pane = new ChainPane();
  private final Label said = new Label();
  private final VBox root = new VBox();
  private final OddPane odd;
  private final FocusCursor cursor = new FocusCursor(ScrollInto::view, true);
  private final List<Node> stops = new ArrayList<>();

  public ChainView(ChainViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.cards = new CardNodes(words);
    this.odd = new OddPane(words, model::show);
    build();
    model.stateProperty().subscribe(new WhenSeen<>(root, model.runner(), this::show)::show);
  }

  /// The node to place.
  public Node root() {
    return root;
  }

  private void build() {
    var title = new Label(words.get("chain.title"));
    title.getStyleClass().add("field-group");
    title.setWrapText(true);
    said.getStyleClass().add("chain-said");
    said.setWrapText(true);
    said.managedProperty().bind(said.visibleProperty());
    root.getStyleClass().add("chain");
    var sheet = Objects.requireNonNull(ChainView.class.getResource("chain.css"), "chain.css");
    root.getStylesheets().add(sheet.toExternalForm());
    root.getChildren().setAll(title, said, pane, odd.root());
    root.setAccessibleText(words.get("chain.title"));
    cursor.listen(pane);
  }

  /// What had the keyboard gives it to the card of the event, where there is another chain.
  private void show(ChainState state) {
    boolean hadFocus = stops.stream().anyMatch(Node::isFocused);
    said.setVisible(state.kind() != ChainState.Kind.KNOWN);
    said.setText(words.get("chain.state." + state.kind()));
    stops.clear();
    pane.show(state.parts().stream().map(this::piece).toList());
    odd.show(state.odd());
    cursor.show(stops, Math.max(0, stops.size() - 1));
    if (hadFocus && !stops.isEmpty()) {
      stops.getLast().requestFocus();
    }
  }

  private ChainPane.Piece piece(ChainPart part) {
    var handOn = new HandOnNode(part.handOn());
    part.handOn()
        .ifPresent(
            how -> {
              var go = go("chain.goEvidence", Optional.of(how.evidence()));
              attach(handOn, ofStep(go, how.to(), ""));
            });
    return new ChainPane.Piece(handOn, card(part.card()));
  }

  private Region card(ChainCard card) {
    return switch (card) {
      case ChainCard.OfStep step -> {
        var actions = ofStep(go("chain.goFirst", step.first()), step.step(), step.key());
        yield attach(cards.step(step, actions.buttons()), actions);
      }
      case ChainCard.OfGap gap -> {
        var copy = copy("chain.copyGap", gap.title() + " " + gap.text());
        var actions = new CardActions(words, List.of(copy, copy));
        yield attach(cards.gap(gap, actions.buttons().getFirst()), actions);
      }
      case ChainCard.OfFold fold -> {
        var unfold = new CardAction("chain.unfold.do", Icon.UNFOLD, "", model::unfold);
        yield attach(cards.fold(fold), new CardActions(words, List.of(unfold)));
      }
      case ChainCard.OfEvent event -> {
        var go = new CardAction("chain.goEvent", Icon.GO, "", model::showCurrent);
        yield attach(cards.event(event), new CardActions(words, List.of(go)));
      }
    };
  }

  private <N extends Region> N attach(N node, CardActions actions) {
    actions.attach(node);
    stops.add(node);
    return node;
  }

  private CardAction go(String key, Optional<RowId> to) {
    return new CardAction(key, Icon.GO, "", () -> to.ifPresent(model::go));
  }

  private CardActions ofStep(CardAction go, Step step, String key) {
    var actions = new ArrayList<CardAction>();
    actions.add(go);
    actions.add(
        new CardAction("chain.events.show", Icon.FILTER, "f", () -> model.showEvents(step)));
    actions.add(
        new CardAction("chain.descent.show", Icon.DESCENT, "d", () -> model.showDescent(step)));
    actions.add(new CardAction("menu.event.reach", Icon.REACH, "r", () -> model.showReach(step)));
    if (model.isOdd(step)) {
      actions.add(
          new CardAction("chain.odd.showAll", Icon.KEY, "o", () -> model.showOddUses(step)));
    }
    if (!key.isEmpty()) {
      actions.add(copy("chain.copyKey", key));
    }
    return new CardActions(words, actions);
  }

  private static CardAction copy(String key, String text) {
    return new CardAction(
        key,
        Icon.COPY,
        "c",
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }
}
