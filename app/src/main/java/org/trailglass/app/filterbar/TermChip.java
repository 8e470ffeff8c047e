package org.trailglass.app.filterbar;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
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
/// and on, and take it away. The nodes are kept and show term after term, since each letter that is
/// typed changes the last one. FX thread only.
final class TermChip {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final PseudoClass NEGATED = PseudoClass.getPseudoClass("negated");
  private static final int LONGEST = 200;

  private final Words words;
  private final Verbs verbs;
  private final Button toggle;
  private final Label text;
  private final Label names;
  private final Tooltip tip = new Tooltip();
  private final HBox root = new HBox();
  private Shown shown;

  /// What a chip shows.
  ///
  /// @param text of the term
  /// @param names of its values; may be empty
  record Shown(Term term, String text, String names) {
    Shown {
      text = VisibleText.of(ShortText.of(text, LONGEST));
    }

    private String told() {
      return names.isEmpty() ? text : text + " " + names;
    }
  }

  /// What is done to a term.
  interface Verbs {
    void edit(Term term);

    void negate(Term term);

    void toggle(Term term);

    void remove(Term term);

    /// Goes to the term before (-1) or the next one (1).
    void move(Term term, int step);
  }

  TermChip(Shown shown, Words words, Verbs verbs) {
    this.shown = shown;
    this.words = words;
    this.verbs = verbs;
    text = label(360);
    names = label(160);
    names.getStyleClass().add("term-name");
    names.managedProperty().bind(names.visibleProperty());
    toggle = button("toggle", () -> verbs.toggle(term()));
    build();
    dress();
    dressToggle();
  }

  HBox root() {
    return root;
  }

  /// Shows another term.
  void show(Shown newShown) {
    boolean wasOff = term().isOff();
    boolean isSame = newShown.equals(shown);
    shown = newShown;
    if (!isSame) {
      dress();
    }
    if (term().isOff() != wasOff) {
      dressToggle();
    }
  }

  private Term term() {
    return shown.term();
  }

  private void build() {
    var negate = button("negate", () -> verbs.negate(term()));
    name(negate, "filter.term.negate", Icon.NEGATE);
    var remove = button("remove", () -> verbs.remove(term()));
    name(remove, "filter.term.remove", Icon.CLOSE);
    root.getStyleClass().add("term-chip");
    root.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().setAll(toggle, text, names, negate, remove);
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.BUTTON);
    root.setAccessibleHelp(words.get("filter.term.keys"));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    root.setOnContextMenuRequested(
        event -> {
          menu().show(root, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private void dress() {
    text.setText(shown.text());
    names.setText(shown.names());
    names.setVisible(!shown.names().isEmpty());
    tip.setText(shown.told() + "\n" + words.get("filter.term.keys"));
    root.pseudoClassStateChanged(OFF, term().isOff());
    root.pseudoClassStateChanged(NEGATED, term().isNegated());
    var said = term().isOff() ? "filter.term.isOff" : "filter.term";
    root.setAccessibleText(words.get(said, shown.told()));
  }

  private void dressToggle() {
    boolean isOff = term().isOff();
    name(toggle, toggleKey(), isOff ? Icon.OFF : Icon.ON);
  }

  private String toggleKey() {
    return term().isOff() ? "filter.term.on" : "filter.term.off";
  }

  /// A text of the chip; a click on it goes to the term.
  private Label label(double most) {
    var label = new Label();
    label.setMnemonicParsing(false);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMaxWidth(most);
    label.setMinWidth(24);
    label.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    Tooltip.install(label, tip);
    return label;
  }

  private static Button button(String style, Runnable action) {
    var button = new Button();
    button.getStyleClass().addAll("icon-only", style);
    button.setFocusTraversable(false);
    button.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
    button.setOnAction(click -> action.run());
    return button;
  }

  private void name(Button button, String key, Icon icon) {
    button.setGraphic(icon.node());
    button.setAccessibleText(words.get(key));
    button.setTooltip(new Tooltip(words.get(key)));
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY) {
      verbs.edit(term());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> verbs.edit(term());
      case SPACE -> verbs.toggle(term());
      case DELETE, BACK_SPACE -> verbs.remove(term());
      case MINUS, SUBTRACT, N -> verbs.negate(term());
      case LEFT, KP_LEFT -> verbs.move(term(), -1);
      case RIGHT, KP_RIGHT -> verbs.move(term(), 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("filter.term.edit", KeyCode.ENTER, () -> verbs.edit(term())),
        item("filter.term.negate", KeyCode.MINUS, () -> verbs.negate(term())),
        item(toggleKey(), KeyCode.SPACE, () -> verbs.toggle(term())),
        item("filter.term.remove", KeyCode.DELETE, () -> verbs.remove(term())));
  }

  private MenuItem item(String key, KeyCode code, Runnable action) {
    var item = new MenuItem(words.get(key));
    item.setAccelerator(NamedKeys.of(new KeyCodeCombination(code), words::keyName));
    item.setOnAction(chosen -> action.run());
    return item;
  }
}
