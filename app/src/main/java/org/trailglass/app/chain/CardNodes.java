package org.trailglass.app.chain;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.PrincipalIcon;

/// Makes the cards of a chain. FX thread only.
final class CardNodes {
  private static final double TOOLTIP_WIDTH = 480;

  /// The button that shows the odd uses.
  private static final String SHOWS_ODD = "chain-odd-showAll";

  private final Words words;

  CardNodes(Words words) {
    this.words = words;
  }

  /// A card of a step.
  ///
  /// @param buttons are seen while the mouse or the keyboard is on it; the one that shows the odd
  ///     uses always
  Region step(ChainCard.OfStep card, List<Button> buttons) {
    var facts = new FactFlow();
    card.facts().forEach(fact -> facts.getChildren().add(fact(fact)));
    if (!card.key().isEmpty()) {
      var key = fact(card.shownKey());
      key.getStyleClass().add("chain-key");
      facts.getChildren().add(Math.min(2, facts.getChildren().size()), key);
    }
    if (!card.odd().isEmpty()) {
      facts.getChildren().add(odd(card, buttons));
    }
    var events = new Label(card.events());
    events.getStyleClass().add("chain-fact");
    events.setMinWidth(Region.USE_PREF_SIZE);
    var kind = card.step().principal().kind();
    var tools = tools(buttons.stream().filter(button -> button.getText().isEmpty()).toList());
    var end = new HBox(events, tools);
    end.getStyleClass().add("chain-end");
    facts.getChildren().add(end);
    var node = withTools(card(PrincipalIcon.of(kind), card.label(), facts), tools);
    node.getStyleClass().add("identity-" + kind.name().toLowerCase(Locale.ROOT));
    var known = String.join(", ", card.facts()) + ", " + card.events();
    var odd = String.join("\n", card.odd());
    tell(
        node,
        (card.label() + "\n" + known + "\n" + VisibleText.of(card.key()) + "\n" + odd).strip());
    var told = words.get("chain.step.accessible", card.label(), known);
    node.setAccessibleText(odd.isEmpty() ? told : told + "\n" + odd);
    return node;
  }

  /// That the use of its credentials is odd; the tooltip of the card says why.
  private Labeled odd(ChainCard.OfStep card, List<Button> buttons) {
    var shows = buttons.stream().filter(button -> button.getId().equals(SHOWS_ODD)).findFirst();
    Labeled odd = shows.isPresent() ? shows.get() : new Label();
    odd.setText(words.get("chain.odd", card.odd().size()));
    odd.setMnemonicParsing(false);
    odd.setGraphic(Icon.KEY.node());
    odd.getStyleClass().addAll("chain-fact", "chain-odd");
    return odd;
  }

  /// The card of a gap.
  Region gap(ChainCard.OfGap card, Node copy) {
    var text = new Label(card.text());
    text.setWrapText(true);
    text.getStyleClass().add("chain-fact");
    text.setMinHeight(Region.USE_PREF_SIZE);
    var tools = tools(List.of(copy));
    var node = withTools(card(Icon.GAP, card.title(), text, tools), tools);
    node.getStyleClass().add("gap");
    tell(node, card.text());
    node.setAccessibleText(card.title() + " " + card.text());
    return node;
  }

  /// The card that stands for steps that are not shown.
  Region fold(ChainCard.OfFold card) {
    var label = new Label(card.text());
    label.getStyleClass().add("chain-fact");
    var node = new StackPane(label);
    node.getStyleClass().addAll("chain-card", "fold");
    node.setAccessibleText(words.get("chain.unfold", card.text()));
    node.setAccessibleRole(AccessibleRole.BUTTON);
    return node;
  }

  /// The card of the event itself.
  Region event(ChainCard.OfEvent card) {
    var time = new Label(card.time());
    time.getStyleClass().add("chain-fact");
    var here = new Label(words.get("chain.event"));
    here.getStyleClass().add("chain-here");
    var facts = new FactFlow(here, time);
    if (card.isFailed()) {
      var failed = new Label(words.get("chain.failed"));
      failed.getStyleClass().addAll("chain-fact", "failed");
      facts.getChildren().add(failed);
    }
    var node = card(Icon.EVENT, card.name(), facts);
    node.getStyleClass().add("event");
    tell(node, card.name());
    node.setAccessibleText(words.get("chain.event.accessible", card.name(), card.time()));
    return node;
  }

  private static Label fact(String text) {
    var label = new Label(text);
    label.setMnemonicParsing(false);
    label.getStyleClass().add("chain-fact");
    return label;
  }

  private static VBox card(Icon icon, String title, Node facts, Node... atTheEnd) {
    var name = new Label(title);
    name.setMnemonicParsing(false);
    name.getStyleClass().add("chain-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var head = new HBox(icon.node(), name);
    head.getChildren().addAll(atTheEnd);
    head.getStyleClass().add("chain-head");
    var card = new VBox(head, facts);
    card.getStyleClass().add("chain-card");
    card.setAccessibleRole(AccessibleRole.BUTTON);
    return card;
  }

  private static HBox tools(List<? extends Node> buttons) {
    var tools = new HBox();
    tools.getStyleClass().add("chain-tools");
    tools.getChildren().setAll(buttons);
    return tools;
  }

  /// Shows the buttons while they are wanted. Their room is theirs always, so that they cover
  /// nothing and nothing moves; it is beside words, so that no line is empty without them.
  private static Region withTools(VBox card, HBox tools) {
    var node = new StackPane(card);
    card.setAccessibleRole(AccessibleRole.PARENT);
    tools.visibleProperty().bind(node.hoverProperty().or(node.focusWithinProperty()));
    node.getStyleClass().add("chain-spot");
    node.setAccessibleRole(AccessibleRole.BUTTON);
    return node;
  }

  private static void tell(Node node, String text) {
    var tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(TOOLTIP_WIDTH);
    Tooltip.install(node, tip);
  }
}
