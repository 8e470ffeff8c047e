package org.trailglass.app.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.EmptyNote;
import org.trailglass.app.control.Spring;
import org.trailglass.app.listing.ItemListing;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.settings.RuleChoice;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;

/// The list of colour rules and the fields of the one that is chosen. FX thread.
final class RulesPane {
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final RulesViewModel model;
  private final Words words;
  private final Runnable onClose;
  private final ListView<RuleLine> list = new ListView<>();
  private final ItemListing<RuleLine> listing;
  private final RuleEditor editor;
  private final Label hint = new Label();
  private final HBox root = new HBox();
  private boolean isFilling;

  /// @param lists the menu on every list
  /// @param onClose closes what it stands in
  RulesPane(RulesViewModel model, Words words, ListMenu lists, Runnable onClose) {
    this.model = model;
    this.words = words;
    this.onClose = onClose;
    listing =
        new ItemListing<>(
            list, words.get("rules.natural"), () -> new RuleColumns(words).all(), line -> true);
    lists.attach(list, listing);
    editor = new RuleEditor(model.query(), words, this::edit);
    build();
    bind();
  }

  /// The node to place.
  Node root() {
    return root;
  }

  /// Takes the keyboard.
  void focus() {
    select(Math.max(0, selected()));
    list.requestFocus();
  }

  private void build() {
    list.setId("rules");
    list.setAccessibleText(words.get("rules.title"));
    list.setPlaceholder(
        new EmptyNote(Icon.FILTER.node(), words.get("rules.none"), words.get("rules.none.hint")));
    list.setCellFactory(
        view -> new RuleCell(words, (index, isOn) -> turn(listing.place(index), isOn)));
    VBox.setVgrow(list, Priority.ALWAYS);
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    var left = new VBox(hint, list, buttons());
    left.getStyleClass().add("rule-list");
    HBox.setHgrow(left, Priority.ALWAYS);
    root.getChildren().setAll(left, editor.root());
    root.getStyleClass().add("content-line");
  }

  private Node buttons() {
    var add = new Button(words.get("rules.add"));
    add.setId("rule-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(click -> add());
    model.canAdd().subscribe(can -> add.setDisable(!can));
    var reset = new Button(words.get("rules.reset"));
    reset.setId("rule-reset");
    reset.setMinWidth(Region.USE_PREF_SIZE);
    reset.setOnAction(click -> model.reset());
    model.areOwn().subscribe(areOwn -> reset.setDisable(!areOwn));
    var space = Spring.across();
    var buttons =
        new HBox(
            add,
            mover("rules.up", Icon.UP, -1),
            mover("rules.down", Icon.DOWN, 1),
            icon("rules.delete", Icon.CLOSE, this::delete),
            space,
            reset);
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  /// Moves a rule among the others in the order in which they apply: only while that is shown. What
  /// is disabled has no tooltip of its own, so what it stands in says why.
  private Node mover(String key, Icon icon, int step) {
    var button = icon(key, icon, () -> move(step));
    var holder = new StackPane(button);
    var why = new Tooltip(words.get("rules.sorted"));
    listing
        .sortProperty()
        .subscribe(
            sort -> {
              if (sort.isPresent()) {
                Tooltip.install(holder, why);
              } else {
                Tooltip.uninstall(holder, why);
              }
            });
    button
        .disableProperty()
        .bind(
            list.getSelectionModel()
                .selectedItemProperty()
                .isNull()
                .or(BooleanExpression.booleanExpression(isSorted())));
    return holder;
  }

  private ObservableValue<Boolean> isSorted() {
    return listing.sortProperty().map(Optional::isPresent);
  }

  private Button icon(String key, Icon icon, Runnable action) {
    var button = new Button("", icon.node());
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("icon-only");
    button.setTooltip(new Tooltip(words.get(key)));
    button.setAccessibleText(words.get(key));
    button.setOnAction(click -> action.run());
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    return button;
  }

  private void bind() {
    model.linesProperty().subscribe(this::fill);
    isSorted().subscribe(is -> hint.setText(words.get(is ? "rules.sorted" : "rules.hint")));
    list.getSelectionModel().selectedIndexProperty().addListener((p, old, now) -> showSelected());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    showSelected();
  }

  /// Sets lines in their places, so that what is selected stays it.
  private void fill(List<RuleLine> lines) {
    int index = selected();
    isFilling = true;
    boolean isSameOrder = listing.sort().isEmpty() && list.getItems().size() == lines.size();
    if (isSameOrder) {
      listing.replace(lines);
    } else {
      listing.show(lines);
    }
    select(Math.clamp(index, 0, Math.max(0, lines.size() - 1)));
    isFilling = false;
    showSelected();
  }

  private void showSelected() {
    if (!isFilling) {
      editor.show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }
  }

  /// The place of the selected rule among the rules, however they are shown.
  private int selected() {
    return listing.place(list.getSelectionModel().getSelectedIndex());
  }

  /// @param place among the rules
  private void select(int place) {
    list.getSelectionModel().clearAndSelect(listing.shown(place));
  }

  private void edit(UnaryOperator<RuleChoice> change) {
    if (selected() >= 0) {
      model.change(selected(), change);
    }
  }

  private void turn(int index, boolean isOn) {
    model.change(index, rule -> rule.turned(isOn));
  }

  private void add() {
    model.add();
    select(0);
    list.scrollTo(listing.shown(0));
    editor.focus();
  }

  private void move(int step) {
    int index = selected();
    if (index >= 0 && listing.sort().isEmpty()) {
      select(model.move(index, step));
    }
  }

  private void delete() {
    if (selected() >= 0) {
      model.remove(selected());
    }
  }

  private void pressed(KeyEvent event) {
    var line = list.getSelectionModel().getSelectedItem();
    boolean isMove = event.isAltDown();
    switch (event.getCode()) {
      case SPACE -> {
        if (line != null) {
          turn(selected(), !line.choice().isOn());
        }
      }
      case DELETE -> delete();
      // The list keeps this key from the dialog.
      case ESCAPE -> onClose.run();
      case UP, DOWN -> {
        if (!isMove) {
          return;
        }
        move(event.getCode() == KeyCode.UP ? -1 : 1);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
