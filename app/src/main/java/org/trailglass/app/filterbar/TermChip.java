package org.trailglass.app.filterbar;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.query.Term;

/// A term of the filter: a click goes to it in the text; buttons and keys negate it, switch it off
/// and on, and take it away.
final class TermChip {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final PseudoClass NEGATED = PseudoClass.getPseudoClass("negated");
  private static final int LONGEST = 200;

  private final Term term;
  private final String shown;
  private final String names;
  private final Words words;
  private final Verbs verbs;
  private final HBox root = new HBox();

  /// What is done to a term.
  interface Verbs {
    void edit(Term term);

    void negate(Term term);

    void toggle(Term term);

    void remove(Term term);

    /// Goes to the term before (-1) or the next one (1).
    void move(Term term, int step);
  }

  /// @param text of the term
  /// @param names of its values; may be empty
  TermChip(Term term, String text, String names, Words words, Verbs verbs) {
    this.term = term;
    this.words = words;
    this.verbs = verbs;
    this.shown = VisibleText.of(ShortText.of(text, LONGEST));
    this.names = names;
    build();
  }

  HBox root() {
    return root;
  }

  private void build() {
    var label = label(shown, 360);
    var toggle = button(term.isOff() ? "filter.term.on" : "filter.term.off", toggleIcon());
    toggle.getStyleClass().add("toggle");
    toggle.setOnAction(click -> verbs.toggle(term));
    var negate = button("filter.term.negate", Icon.NEGATE.node());
    negate.setOnAction(click -> verbs.negate(term));
    var remove = button("filter.term.remove", Icon.CLOSE.node());
    remove.setOnAction(click -> verbs.remove(term));
    root.getStyleClass().add("term-chip");
    root.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().setAll(toggle, label, negate, remove);
    if (!names.isEmpty()) {
      var name = label(names, 160);
      name.getStyleClass().add("term-name");
      root.getChildren().add(2, name);
    }
    root.pseudoClassStateChanged(OFF, term.isOff());
    root.pseudoClassStateChanged(NEGATED, term.isNegated());
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.BUTTON);
    root.setAccessibleText(words.get(term.isOff() ? "filter.term.isOff" : "filter.term", told()));
    root.setAccessibleHelp(words.get("filter.term.keys"));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    root.setOnContextMenuRequested(
        event -> {
          menu().show(root, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  /// A text of the chip; a click on it goes to the term.
  private Label label(String text, double most) {
    var label = new Label(text);
    label.setMnemonicParsing(false);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMaxWidth(most);
    label.setMinWidth(24);
    label.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    Tooltip.install(label, new Tooltip(told() + "\n" + words.get("filter.term.keys")));
    return label;
  }

  private String told() {
    return names.isEmpty() ? shown : shown + " " + names;
  }

  private Node toggleIcon() {
    return (term.isOff() ? Icon.OFF : Icon.ON).node();
  }

  private Button button(String key, Node icon) {
    var button = new Button("", icon);
    button.getStyleClass().add("icon-only");
    button.setAccessibleText(words.get(key));
    button.setTooltip(new Tooltip(words.get(key)));
    button.setFocusTraversable(false);
    button.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
    return button;
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY) {
      verbs.edit(term);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> verbs.edit(term);
      case SPACE -> verbs.toggle(term);
      case DELETE, BACK_SPACE -> verbs.remove(term);
      case MINUS, SUBTRACT, N -> verbs.negate(term);
      case LEFT, KP_LEFT -> verbs.move(term, -1);
      case RIGHT, KP_RIGHT -> verbs.move(term, 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("filter.term.edit", KeyCode.ENTER, () -> verbs.edit(term)),
        item("filter.term.negate", KeyCode.MINUS, () -> verbs.negate(term)),
        item(
            term.isOff() ? "filter.term.on" : "filter.term.off",
            KeyCode.SPACE,
            () -> verbs.toggle(term)),
        item("filter.term.remove", KeyCode.DELETE, () -> verbs.remove(term)));
  }

  private MenuItem item(String key, KeyCode code, Runnable action) {
    var item = new MenuItem(words.get(key));
    item.setAccelerator(NamedKeys.of(new KeyCodeCombination(code), words::keyName));
    item.setOnAction(chosen -> action.run());
    return item;
  }
}
