package org.trailglass.app.filterbar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.settings.FilterChoices;
import org.trailglass.app.settings.SavedFilter;
import org.trailglass.app.text.Words;

/// A line of the list of filters. Immutable.
sealed interface KeptEntry {

  /// What stands over the lines that follow.
  record Heading(String words) implements KeptEntry {}

  /// A filter with a name.
  record Saved(SavedFilter filter) implements KeptEntry {}

  /// A filter of before.
  record Past(String text) implements KeptEntry {}

  /// The text that it stands for; a heading has none.
  default Optional<String> query() {
    return switch (this) {
      case Heading heading -> Optional.empty();
      case Saved(SavedFilter filter) -> Optional.of(filter.text());
      case Past(String text) -> Optional.of(text);
    };
  }

  /// All lines: those with names first.
  static List<KeptEntry> of(FilterChoices choices, Words words) {
    var entries = new ArrayList<KeptEntry>();
    if (!choices.saved().isEmpty()) {
      entries.add(new Heading(words.get("filter.kept.saved")));
      choices.saved().forEach(filter -> entries.add(new Saved(filter)));
    }
    if (!choices.history().isEmpty()) {
      entries.add(new Heading(words.get("filter.kept.history")));
      choices.history().forEach(text -> entries.add(new Past(text)));
    }
    return entries;
  }
}
