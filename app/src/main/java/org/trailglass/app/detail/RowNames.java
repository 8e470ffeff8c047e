package org.trailglass.app.detail;

import java.util.List;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;

/// Puts the names of values beside them. Immutable.
record RowNames(Names names, Words words) {

  /// The same lines, with a name in the note of each value that has one.
  List<DetailGroup> of(List<DetailGroup> groups) {
    return names.isEmpty()
        ? groups
        : groups.stream()
            .map(
                group ->
                    new DetailGroup(group.title(), group.rows().stream().map(this::of).toList()))
            .toList();
  }

  private DetailRow of(DetailRow row) {
    return names
        .of(row.value().text())
        .map(name -> words.get("detail.named", VisibleText.marked(name)))
        .map(named -> row.note().isEmpty() ? named : named + " \u00b7 " + row.note())
        .map(note -> new DetailRow(row.label(), row.shown(), note, row.value(), row.tone()))
        .orElse(row);
  }
}
