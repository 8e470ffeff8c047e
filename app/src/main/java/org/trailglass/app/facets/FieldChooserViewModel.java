package org.trailglass.app.facets;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.FieldPath;
import org.trailglass.summary.FieldCounts;

/// The choice of fields that have a facet: every path that occurs and every derived field, narrowed
/// by a search. FX thread only.
final class FieldChooserViewModel {
  /// A field that can have a facet.
  ///
  /// @param count how many events have a value of it
  record Choice(FieldPath path, long count, boolean isShown) {}

  private final Workspace workspace;
  private final FacetsViewModel facets;
  private final Latest<FieldCounts> counting;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Choice>> choices =
      new ReadOnlyObjectWrapper<>(List.of());
  private Map<FieldPath, Long> counts = Map.of();

  FieldChooserViewModel(Workspace workspace, FacetsViewModel facets, TaskRunner runner) {
    this.workspace = workspace;
    this.facets = facets;
    counting = new Latest<>(runner);
    search.subscribe(text -> narrow());
  }

  /// A part of the paths wanted; empty for all.
  StringProperty searchProperty() {
    return search;
  }

  /// The fields that match the search: those that most events have come first. The list is
  /// immutable.
  ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// Counts the fields of the newest snapshot in the background.
  void refresh() {
    var store = workspace.storeProperty().get();
    counting.ask(() -> FieldCounts.of(store), this::counted);
  }

  private void counted(FieldCounts fields) {
    counts = fields.counts();
    narrow();
  }

  /// Gives the field a facet, or takes it away.
  void toggle(Choice choice) {
    if (choice.isShown()) {
      facets.remove(choice.path());
    } else {
      facets.add(choice.path());
    }
    narrow();
  }

  private void narrow() {
    var wanted = search.get().strip().toLowerCase(Locale.ROOT);
    choices.set(
        counts.entrySet().stream()
            .filter(entry -> entry.getKey().toString().toLowerCase(Locale.ROOT).contains(wanted))
            .map(entry -> new Choice(entry.getKey(), entry.getValue(), facets.has(entry.getKey())))
            .sorted(Comparator.comparingLong(Choice::count).reversed().thenComparing(Choice::path))
            .toList());
  }
}
