package org.trailglass.app.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.CopiedText;
import org.trailglass.app.control.FocusCursor;
import org.trailglass.app.control.ScrollInto;
import org.trailglass.app.control.WhenSeen;
import org.trailglass.app.listing.DrawnListing;
import org.trailglass.app.listing.ListActions;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Formats;
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
  private final Label sorted = new Label();
  private final VBox root = new VBox();
  private final OddPane odd;
  private final FocusCursor cursor = new FocusCursor(ScrollInto::view, true);
  private final DrawnListing<ChainPart> listing;
  private final ListActions list;

  /// What the keyboard can stand on, and which part of the chain it belongs to.
  private final SequencedMap<Node, ChainPart> stops = new LinkedHashMap<>();

  private ChainState shown = ChainState.of(ChainState.Kind.NOTHING);

  /// @param lists the menu on every list
  public ChainView(ChainViewModel model, Words words, ListMenu lists) {
    this.model = model;
    this.words = words;
    this.cards = new CardNodes(words);
    this.odd = new OddPane(words, model::show, lists);
    listing =
        new DrawnListing<>(
            ChainColumns.title(words),
            () -> new ChainColumns(words, new Formats(words), model.zone()).all(),
            this::partWithKeyboard,
            () -> draw(false));
    list = lists.of(listing, pane);
    lists.attachKeys(pane, listing);
    build();
    model
        .stateProperty()
        .subscribe(new WhenSeen<>(root, model.runner()::inFrame, this::show)::show);
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
    sorted.setText(words.get("chain.sorted"));
    sorted.getStyleClass().add("chain-sorted");
    sorted.setWrapText(true);
    sorted.managedProperty().bind(sorted.visibleProperty());
    root.getStyleClass().add("chain");
    var sheet = Objects.requireNonNull(ChainView.class.getResource("chain.css"), "chain.css");
    root.getStylesheets().add(sheet.toExternalForm());
    root.getChildren().setAll(title, said, sorted, pane, odd.root());
    root.setAccessibleText(words.get("chain.title"));
    cursor.listen(pane);
  }

  /// A chain of another event is shown from its origin on.
  private void show(ChainState state) {
    boolean isOther = !state.event().equals(shown.event());
    if (isOther) {
      listing.forgetSort();
    }
    shown = state;
    draw(isOther);
  }

  /// What had the keyboard has it still; where there is another chain, the card of the event.
  private void draw(boolean isOther) {
    var before = partWithKeyboard();
    boolean isSorted = listing.sort().isPresent();
    said.setVisible(shown.kind() != ChainState.Kind.KNOWN);
    said.setText(words.get("chain.state." + shown.kind()));
    sorted.setVisible(isSorted && !said.isVisible());
    stops.clear();
    var parts = listing.sorted(shown.parts());
    pane.show(parts.stream().map(part -> piece(part, isSorted)).toList());
    odd.show(shown.odd());
    var nodes = List.copyOf(stops.keySet());
    int kept = before.filter(part -> !isOther).map(this::stop).orElse(-1);
    int at = kept >= 0 ? kept : nodes.size() - 1;
    cursor.show(nodes, Math.max(0, at));
    if (before.isPresent() && at >= 0) {
      nodes.get(at).requestFocus();
    }
  }

  /// Where the card of a part is among the stops, -1 if it is not there.
  private int stop(ChainPart part) {
    return List.copyOf(stops.values()).lastIndexOf(part);
  }

  private Optional<ChainPart> partWithKeyboard() {
    return Optional.ofNullable(pane.getScene())
        .map(Scene::getFocusOwner)
        .flatMap(node -> Optional.ofNullable(stops.get(node)));
  }

  /// Cards that are sorted stand in no order in which credentials went.
  private ChainPane.Piece piece(ChainPart part, boolean isSorted) {
    var how = part.handOn().filter(any -> !isSorted);
    var handOn = new HandOnNode(how);
    handOn.setVisible(!isSorted);
    how.ifPresent(
        its -> {
          var go = go("chain.goEvidence", Optional.of(its.evidence()));
          attach(handOn, ofStep(go, its.to(), ""), part);
        });
    return new ChainPane.Piece(handOn, card(part));
  }

  private Region card(ChainPart part) {
    return switch (part.card()) {
      case ChainCard.OfStep step -> {
        var actions = ofStep(go("chain.goFirst", step.first()), step.step(), step.key());
        yield attach(cards.step(step, actions.buttons()), actions, part);
      }
      case ChainCard.OfGap gap -> {
        var copy = copy("chain.copyGap", gap.title() + " " + gap.text());
        var actions = new CardActions(words, List.of(copy, copy), list);
        yield attach(cards.gap(gap, actions.buttons().getFirst()), actions, part);
      }
      case ChainCard.OfFold fold -> {
        var unfold = new CardAction("chain.unfold.do", Icon.UNFOLD, "", model::unfold);
        yield attach(cards.fold(fold), new CardActions(words, List.of(unfold), list), part);
      }
      case ChainCard.OfEvent event -> {
        var go = new CardAction("chain.goEvent", Icon.GO, "", model::showCurrent);
        yield attach(cards.event(event), new CardActions(words, List.of(go), list), part);
      }
    };
  }

  private <N extends Region> N attach(N node, CardActions actions, ChainPart part) {
    actions.attach(node);
    stops.put(node, part);
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
    return new CardActions(words, actions, list);
  }

  private static CardAction copy(String key, String text) {
    return new CardAction(key, Icon.COPY, "c", () -> CopiedText.put(text));
  }
}
