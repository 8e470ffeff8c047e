package org.trailglass.app.filterbar;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.settings.FilterChoices;
import org.trailglass.app.settings.SavedFilter;
import org.trailglass.app.settings.Settings;

/// The filters of before, and those that a person gave a name. Kept from one start to the next. FX
/// thread only.
final class KeptFilters {
  private final Settings settings;
  private final ObservableValue<FilterChoices> choices;

  KeptFilters(Settings settings) {
    this.settings = settings;
    this.choices = settings.of(kept -> kept.filters());
  }

  /// Both, to be watched.
  ObservableValue<FilterChoices> choices() {
    return choices;
  }

  /// The texts of before, the newest first.
  List<String> history() {
    return choices.getValue().history();
  }

  /// The filters with names, in the order of the names.
  List<SavedFilter> saved() {
    return choices.getValue().saved();
  }

  void remember(String text) {
    settings.change(kept -> kept.withFilters(kept.filters().withLast(text)));
  }

  void forgetHistory() {
    settings.change(kept -> kept.withFilters(kept.filters().withoutHistory()));
  }

  /// Keeps a text under a name; another one of that name is replaced.
  void save(String name, String text) {
    if (!name.isBlank()) {
      var filter = new SavedFilter(name.strip(), text);
      settings.change(kept -> kept.withFilters(kept.filters().with(filter)));
    }
  }

  /// Gives a kept filter another name.
  void rename(SavedFilter filter, String name) {
    if (!name.isBlank() && !name.strip().equals(filter.name())) {
      delete(filter);
      save(name, filter.text());
    }
  }

  void delete(SavedFilter filter) {
    settings.change(kept -> kept.withFilters(kept.filters().without(filter.name())));
  }
}
