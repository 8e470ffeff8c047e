package org.trailglass.app.rules;

import java.util.List;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.export.TextTable.Cell;

/// The colour rules as a list has them. Immutable.
record RuleColumns(Words words) {
  List<ListColumn<RuleLine>> all() {
    return List.of(
        ListColumn.of(
            "name", words.get("rules.column.name"), line -> VisibleText.of(line.choice().name())),
        ListColumn.of(
            "query",
            words.get("rules.column.query"),
            line -> VisibleText.of(line.choice().query())),
        ListColumn.of(
            "on",
            words.get("rules.column.on"),
            line -> words.get(line.choice().isOn() ? "rules.state.on" : "rules.state.off")),
        new ListColumn<>("events", words.get("rules.column.events"), true, this::count));
  }

  private Cell count(RuleLine line) {
    return line.events().isEmpty()
        ? new Cell("")
        : new Cell(
            new Formats(words).number(line.events().getAsInt()),
            Integer.toString(line.events().getAsInt()));
  }
}
