package org.trailglass.app.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The filters that are kept from one start to the next. Immutable.
///
/// @param history the texts of before, the newest first; of too many the oldest are forgotten
/// @param saved those with names, in the order of the names
public record FilterChoices(List<String> history, List<SavedFilter> saved) {
  private static final int MOST_HISTORY = 50;
  private static final int MOST_SAVED = 500;

  /// A longer text came out of a value that somebody else wrote: it is not worth its place.
  private static final int LONGEST = 4_000;

  public FilterChoices {
    history = List.copyOf(history.subList(0, Math.min(history.size(), MOST_HISTORY)));
    saved = List.copyOf(saved);
  }

  /// No filters.
  public static FilterChoices none() {
    return new FilterChoices(List.of(), List.of());
  }

  /// With a text as the newest of before. One that it only goes on from gives its place; a text
  /// that is too long is not kept.
  public FilterChoices withLast(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return this;
    }
    var texts = new ArrayList<>(history);
    texts.remove(text);
    if (!texts.isEmpty() && text.startsWith(texts.getFirst())) {
      texts.removeFirst();
    }
    texts.addFirst(text);
    return new FilterChoices(texts, saved);
  }

  /// With no filters of before.
  public FilterChoices withoutHistory() {
    return new FilterChoices(List.of(), saved);
  }

  /// With a filter under its name, in place of another one of that name.
  public FilterChoices with(SavedFilter filter) {
    var filters = new ArrayList<>(without(filter.name()).saved);
    if (filters.size() < MOST_SAVED) {
      filters.add(filter);
      filters.sort(Comparator.comparing(SavedFilter::name, String.CASE_INSENSITIVE_ORDER));
    }
    return new FilterChoices(history, filters);
  }

  /// Without the filter of this name.
  public FilterChoices without(String name) {
    return new FilterChoices(
        history, saved.stream().filter(filter -> !filter.name().equals(name)).toList());
  }
}
