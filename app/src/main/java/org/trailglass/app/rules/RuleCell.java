package org.trailglass.app.rules;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// A line of the list of rules: whether it is on, its letters on its colour, its name over its
/// query, how many events have its colour.
final class RuleCell extends ListCell<RuleLine> {
  private static final int LONGEST = 300;

  private final Words words;
  private final Formats formats;
  private final CheckBox isOn = new CheckBox();
  private final Swatch swatch = new Swatch();
  private final Label name = new Label();
  private final Label query = new Label();
  private final Label count = new Label();
  private final HBox line;

  /// @param turn is told the index of a rule that is turned on or off
  RuleCell(Words words, BiConsumer<Integer, Boolean> turn) {
    this.words = words;
    formats = new Formats(words);
    isOn.setFocusTraversable(false);
    isOn.setOnAction(click -> turn.accept(getIndex(), isOn.isSelected()));
    query.getStyleClass().add("query");
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    var texts = new VBox(name, query);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    line = new HBox(isOn, swatch.node(), texts, count);
    line.getStyleClass().add("rule-line");
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable RuleLine rule, boolean isEmpty) {
    super.updateItem(rule, isEmpty);
    if (isEmpty || rule == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var choice = rule.choice();
    isOn.setSelected(choice.isOn());
    isOn.setAccessibleText(words.get("rules.on"));
    swatch.show(RuleLine.color(choice), RuleLine.letters(choice));
    name.setText(VisibleText.of(choice.name()));
    query.setText(rule.problem().isEmpty() ? cut(choice.query()) : rule.problem());
    query.pseudoClassStateChanged(RulesPane.WRONG, !rule.problem().isEmpty());
    count.setText(rule.events().isPresent() ? formats.number(rule.events().getAsInt()) : "");
    line.setOpacity(choice.isOn() ? 1 : 0.6);
    setAccessibleText(
        words.get(
            choice.isOn() ? "rules.line" : "rules.line.off",
            name.getText(),
            query.getText(),
            rule.events().orElse(0)));
    setGraphic(line);
  }

  private static String cut(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST));
  }
}
