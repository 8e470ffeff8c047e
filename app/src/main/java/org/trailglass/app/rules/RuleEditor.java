package org.trailglass.app.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.settings.RuleChoice;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.RuleColor;

/// The fields of one rule. What is written there is told at once.
final class RuleEditor {
  private static final int MOST_LETTERS = 2;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUERY = 10_000;

  private final Words words;
  private final Consumer<UnaryOperator<RuleChoice>> change;
  private final TextField name = new TextField();
  private final TextField letters = new TextField();
  private final ComboBox<RuleColor> color = new ComboBox<>();
  private final TextArea query = new TextArea();
  private final Label mistake = new Label();
  private final VBox root = new VBox();
  private boolean isShowing;

  /// @param change takes what is changed of the rule
  RuleEditor(Words words, Consumer<UnaryOperator<RuleChoice>> change) {
    this.words = words;
    this.change = change;
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
    query.setPrefRowCount(6);
    query.setWrapText(true);
    query.getStyleClass().add("query-field");
    query.setId("rule-query");
    name.setId("rule-name");
    mistake.setId("rule-mistake");
    mistake.setWrapText(true);
    mistake.getStyleClass().add("mistake");
    limit(name, LONGEST_NAME);
    limit(letters, MOST_LETTERS);
    limit(query, LONGEST_QUERY);
    root.getChildren()
        .setAll(
            labelled("rules.name", name),
            labelled("rules.letters", letters),
            labelled("rules.color", color),
            labelled("rules.query", query),
            mistake);
  }

  private VBox labelled(String key, Node field) {
    var label = new Label(words.get(key));
    label.setLabelFor(field);
    field.setAccessibleText(words.get(key));
    var box = new VBox(label, field);
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
    query.textProperty().subscribe(text -> tell(rule -> rule.withQuery(text)));
    color.valueProperty().addListener((p, old, now) -> tell(rule -> rule.withColor(now.name())));
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
    put(query, choice.map(RuleChoice::query).orElse(""), LONGEST_QUERY);
    color.setValue(choice.map(RuleLine::color).orElse(RuleColor.ASIDE));
    mistake.setText(line.map(RuleLine::problem).orElse(""));
    isShowing = false;
  }

  private static void put(TextInputControl field, String text, int most) {
    var few = text.substring(0, Math.min(text.length(), most));
    if (!field.getText().equals(few)) {
      field.setText(few);
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
