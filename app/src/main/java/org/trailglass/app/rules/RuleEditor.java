package org.trailglass.app.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.coloring.RuleColor;
import org.trailglass.app.queryfield.QueryField;
import org.trailglass.app.queryfield.QueryInput;
import org.trailglass.app.queryfield.QueryTextViewModel;
import org.trailglass.app.queryfield.TypedText;
import org.trailglass.app.settings.RuleChoice;
import org.trailglass.app.text.Words;

/// The fields of one rule. What is written there is told at once.
final class RuleEditor {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("has-focus");
  private static final int MOST_LETTERS = 2;
  private static final int LONGEST_NAME = 60;

  private final Words words;
  private final Consumer<UnaryOperator<RuleChoice>> change;
  private final TextField name = new TextField();
  private final TextField letters = new TextField();
  private final ComboBox<RuleColor> color = new ComboBox<>();
  private final QueryTextViewModel query;
  private final QueryField field;
  private final QueryInput input;
  private final VBox root = new VBox();
  private boolean isShowing;

  /// @param query the text of the query
  /// @param change takes what is changed of the rule
  RuleEditor(QueryTextViewModel query, Words words, Consumer<UnaryOperator<RuleChoice>> change) {
    this.query = query;
    this.words = words;
    this.change = change;
    field = QueryField.wrapped("rule", words.get("rules.query.prompt"), words.get("rules.query"));
    input = new QueryInput(query, field, words, this::write);
    build();
    bind();
  }

  private void build() {
    root.getStyleClass().add("rule-editor");
    color.getItems().setAll(RuleColor.values());
    color.setCellFactory(list -> new ColorCell());
    color.setButtonCell(new ColorCell());
    color.setMaxWidth(Double.MAX_VALUE);
    letters.setPrefColumnCount(4);
    letters.setMaxWidth(80);
    name.setId("rule-name");
    letters.setId("rule-letters");
    color.setId("rule-color");
    limit(name, LONGEST_NAME);
    limit(letters, MOST_LETTERS);
    var filter = labelled("rules.query", field, queryBox());
    filter.getChildren().add(input.notice());
    VBox.setVgrow(filter, Priority.ALWAYS);
    root.getChildren()
        .setAll(
            labelled("rules.name", name, name),
            labelled("rules.letters", letters, letters),
            labelled("rules.color", color, color),
            filter);
  }

  private Node queryBox() {
    var box = new StackPane(new VirtualizedScrollPane<>(field));
    box.getStyleClass().add("rule-query");
    field.focusedProperty().subscribe(is -> box.pseudoClassStateChanged(FOCUSED, is));
    VBox.setVgrow(box, Priority.ALWAYS);
    return box;
  }

  /// @param field what has the keyboard
  /// @param content what stands under the label
  private VBox labelled(String key, Node field, Node content) {
    var label = new Label(words.get(key));
    label.setLabelFor(field);
    field.setAccessibleText(words.get(key));
    var box = new VBox(label, content);
    box.getStyleClass().add("labelled");
    return box;
  }

  private static void limit(TextInputControl field, int most) {
    field.setTextFormatter(new TextFormatter<String>(edit -> within(edit, most)));
  }

  /// The edit, or none if it makes the text too long.
  private static TextFormatter.Change within(TextFormatter.Change edit, int most) {
    if (edit.isContentChange() && edit.getControlNewText().length() > most) {
      edit.setText("");
      edit.setRange(0, 0);
      edit.selectRange(edit.getControlAnchor(), edit.getControlCaretPosition());
    }
    return edit;
  }

  private void bind() {
    name.textProperty().subscribe(text -> tell(rule -> rule.withName(text)));
    letters.textProperty().subscribe(text -> tell(rule -> rule.withLetters(text)));
    color.valueProperty().addListener((p, old, now) -> tell(rule -> rule.withColor(now.name())));
  }

  private void write(String text) {
    var plain = TypedText.plain(text);
    query.write(plain);
    tell(rule -> rule.withQuery(plain));
  }

  private void tell(UnaryOperator<RuleChoice> edit) {
    if (!isShowing) {
      change.accept(edit);
    }
  }

  /// Shows a rule, or that none is chosen. A field in which the same stands already is left alone:
  /// it may be the one that is written in.
  void show(Optional<RuleLine> line) {
    isShowing = true;
    root.setDisable(line.isEmpty());
    var choice = line.map(RuleLine::choice);
    put(name, choice.map(RuleChoice::name).orElse(""), LONGEST_NAME);
    put(letters, choice.map(RuleChoice::letters).orElse(""), MOST_LETTERS);
    put(choice.map(RuleChoice::query).orElse(""));
    color.setValue(choice.map(RuleLine::color).orElse(RuleColor.ASIDE));
    query.refuse(line.flatMap(RuleLine::refusal));
    isShowing = false;
  }

  private static void put(TextInputControl field, String text, int most) {
    var few = text.substring(0, Math.min(text.length(), most));
    if (!field.getText().equals(few)) {
      field.setText(few);
    }
  }

  private void put(String text) {
    if (!query.text().equals(text)) {
      query.write(text);
      field.forgetTyping();
    }
  }

  /// Takes the keyboard.
  void focus() {
    name.requestFocus();
    name.selectAll();
  }

  Node root() {
    return root;
  }

  /// A colour with what it means.
  private final class ColorCell extends ListCell<RuleColor> {
    private final Swatch swatch = new Swatch();

    @Override
    protected void updateItem(@Nullable RuleColor shown, boolean isEmpty) {
      super.updateItem(shown, isEmpty);
      if (isEmpty || shown == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      swatch.show(shown, "");
      setText(words.get("rules.color." + shown.name().toLowerCase(Locale.ROOT)));
      setGraphic(swatch.node());
    }
  }
}
