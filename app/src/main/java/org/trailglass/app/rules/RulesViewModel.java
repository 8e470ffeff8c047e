package org.trailglass.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.coloring.Coloring;
import org.trailglass.app.coloring.RuleColor;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.queryfield.MistakeText;
import org.trailglass.app.queryfield.QueryTextViewModel;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.RuleChoice;
import org.trailglass.app.settings.RuleChoices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Workspace;

/// The colour rules: those that a person chose, else those that are built in. A change is seen at
/// once, and kept. FX thread only.
public final class RulesViewModel {
  private final Workspace workspace;
  private final Settings settings;
  private final Words words;
  private final QueryTextViewModel query;
  private final ObservableValue<RuleChoices> kept;
  private final ReadOnlyObjectWrapper<List<RuleLine>> lines =
      new ReadOnlyObjectWrapper<>(List.of());

  /// Colours the events of the workspace from now on.
  ///
  /// @param fields those that occur
  public RulesViewModel(
      Workspace workspace, Settings settings, Words words, TaskRunner runner, KnownFields fields) {
    this.workspace = workspace;
    this.settings = settings;
    this.words = words;
    query = new QueryTextViewModel(workspace, fields, words, runner);
    kept = settings.of(Choices::colorRules);
    kept.subscribe(this::keptChanged);
    workspace.coloring().colorsProperty().subscribe(this::showCounts);
  }

  /// The rules in their order. The list is immutable.
  ReadOnlyObjectProperty<List<RuleLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /// The query of the rule that is written in.
  QueryTextViewModel query() {
    return query;
  }

  /// Whether there is something to take back by {@link #reset}.
  ObservableValue<Boolean> areOwn() {
    return kept.map(RuleChoices::areOwn);
  }

  /// Whether there is room for one more.
  ObservableValue<Boolean> canAdd() {
    return lines.map(list -> list.size() < Coloring.MOST_RULES);
  }

  /// Adds an empty rule before all others, where it counts first.
  void add() {
    var color = RuleColor.ACCESS.name();
    var name = words.get("rules.new");
    change(rules -> rules.addFirst(new RuleChoice(name, "", color, "", true)));
  }

  /// Puts another rule in the place of one.
  void change(int index, UnaryOperator<RuleChoice> change) {
    change(rules -> rules.set(index, change.apply(rules.get(index))));
  }

  /// Moves a rule up (-1) or down (1).
  ///
  /// @return where it is now
  int move(int index, int step) {
    int to = index + step;
    if (to < 0 || to >= lines.get().size()) {
      return index;
    }
    change(rules -> rules.add(to, rules.remove(index)));
    return to;
  }

  void remove(int index) {
    change(rules -> rules.remove(index));
  }

  /// Goes back to the rules that are built in.
  void reset() {
    settings.change(choices -> choices.withColorRules(RuleChoices.builtIn()));
  }

  private void change(Consumer<List<RuleChoice>> change) {
    var rules = new ArrayList<>(lines.get().stream().map(RuleLine::choice).toList());
    change.accept(rules);
    settings.change(choices -> choices.withColorRules(RuleChoices.own(rules)));
  }

  private void keptChanged(RuleChoices choices) {
    var rules = choices.areOwn() ? choices.rules() : BuiltInRules.of(words);
    lines.set(
        rules.stream().limit(Coloring.MOST_RULES).map(rule -> RuleLine.of(rule, words)).toList());
    workspace
        .coloring()
        .colorBy(
            lines.get().stream()
                .filter(RuleLine::isActive)
                .flatMap(line -> line.rule().stream())
                .toList());
    showCounts();
  }

  /// Counts are told of the rules as they are now, in the order in which they were asked.
  private void showCounts() {
    var applied = workspace.coloring().colorsProperty().get().applied();
    var active = lines.get().stream().filter(RuleLine::isActive).toList();
    var rules = active.stream().flatMap(line -> line.rule().stream()).toList();
    if (!applied.stream().map(one -> one.rule()).toList().equals(rules)) {
      return;
    }
    var answers = applied.iterator();
    var counted = new ArrayList<RuleLine>();
    for (var line : lines.get()) {
      if (line.isActive()) {
        var answer = answers.next();
        var refusal = answer.refusal().map(fault -> MistakeText.of(fault, words)).orElse("");
        counted.add(line.answered(refusal, answer.events()));
      } else {
        counted.add(line);
      }
    }
    lines.set(List.copyOf(counted));
  }
}
