package org.trailglass.app.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.event.FieldPath;

/// The sets of columns that a person gave names, kept between starts. FX thread only.
public final class NamedColumns {
  private static final int LONGEST_NAME = 60;

  private final Settings settings;
  private final EventTableViewModel table;
  private final ObservableValue<List<String>> names;

  NamedColumns(Settings settings, EventTableViewModel table) {
    this.settings = settings;
    this.table = table;
    names =
        settings
            .of(Choices::columnSets)
            .map(sets -> sets.keySet().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
  }

  /// All names, in order.
  public ObservableValue<List<String>> names() {
    return names;
  }

  /// The columns that a set shows, from the left; empty if there is no such set.
  List<FieldPath> shown(String name) {
    return Optional.ofNullable(settings.now().columnSets().get(name)).map(ColumnSet::of).stream()
        .flatMap(set -> set.shown().stream())
        .map(ColumnSet.Entry::path)
        .toList();
  }

  /// Shows the columns of a name.
  public void apply(String name) {
    Optional.ofNullable(settings.now().columnSets().get(name))
        .ifPresent(columns -> table.showColumns(ColumnSet.of(columns)));
  }

  /// Keeps the columns of now under a name, in the place of those that had it. An empty name keeps
  /// nothing.
  void saveAs(String name) {
    var clean = clean(name);
    if (!clean.isEmpty()) {
      var columns = table.columnSet().choices();
      settings.change(choices -> choices.withColumnSet(clean, columns));
    }
  }

  /// Gives a set another name; one that has the new name stays as it is, and so does this one.
  void rename(String name, String newName) {
    var clean = clean(newName);
    var sets = settings.now().columnSets();
    var columns = sets.get(name);
    if (columns != null && !clean.isEmpty() && !sets.containsKey(clean)) {
      settings.change(choices -> choices.withoutColumnSet(name).withColumnSet(clean, columns));
    }
  }

  /// Forgets a set; the table stays as it is.
  void delete(String name) {
    settings.change(choices -> choices.withoutColumnSet(name));
  }

  private static String clean(String name) {
    var stripped = name.strip();
    return stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
  }
}
