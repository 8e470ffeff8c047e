package org.trailglass.app.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trailglass.app.settings.FacetChoice;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;

/// Which fields have their values shown, in which order, and which of them are open. Immutable.
record FacetFields(List<Entry> entries) {

  /// A field.
  record Entry(FieldPath path, boolean isOpen) {}

  FacetFields {
    entries = List.copyOf(entries);
  }

  /// The fields at first: what happened, where, who, from where, how it ended, what is odd.
  static FacetFields usual() {
    var open =
        Stream.of(
            Fields.EVENT_NAME,
            Fields.EVENT_SOURCE,
            DerivedField.IDENTITY_NAME.path(),
            Fields.SOURCE_IP_ADDRESS,
            Fields.ERROR_CODE);
    var closed =
        Stream.of(
            Fields.AWS_REGION,
            DerivedField.ACCOUNT.path(),
            Fields.IDENTITY_TYPE,
            Fields.USER_AGENT,
            SetField.ODD.path());
    return new FacetFields(
        Stream.concat(
                open.map(path -> new Entry(path, true)), closed.map(path -> new Entry(path, false)))
            .toList());
  }

  /// The fields as they were kept; what cannot be read is left out.
  static FacetFields of(List<FacetChoice> choices) {
    if (choices.equals(List.of(FacetChoice.NONE))) {
      return new FacetFields(List.of());
    }
    var entries = new ArrayList<Entry>();
    for (var choice : choices) {
      path(choice.field())
          .filter(path -> entries.stream().noneMatch(entry -> entry.path().equals(path)))
          .ifPresent(path -> entries.add(new Entry(path, choice.isOpen())));
    }
    return entries.isEmpty() ? usual() : new FacetFields(entries);
  }

  private static Optional<FieldPath> path(String text) {
    try {
      return Optional.of(FieldPath.parse(text));
    } catch (IllegalArgumentException notAPath) {
      return Optional.empty();
    }
  }

  /// How they are kept.
  List<FacetChoice> choices() {
    return entries.isEmpty()
        ? List.of(FacetChoice.NONE)
        : entries.stream()
            .map(entry -> new FacetChoice(entry.path().toString(), entry.isOpen()))
            .toList();
  }

  boolean has(FieldPath path) {
    return index(path) >= 0;
  }

  private int index(FieldPath path) {
    return entries.stream().map(Entry::path).toList().indexOf(path);
  }

  /// With a field, open, as the first one; where it is, if it is there.
  FacetFields with(FieldPath path) {
    if (has(path)) {
      return opened(path, true);
    }
    var more = new ArrayList<>(entries);
    more.addFirst(new Entry(path, true));
    return new FacetFields(more);
  }

  FacetFields without(FieldPath path) {
    return new FacetFields(entries.stream().filter(entry -> !entry.path().equals(path)).toList());
  }

  FacetFields opened(FieldPath path, boolean isOpen) {
    return new FacetFields(
        entries.stream()
            .map(entry -> entry.path().equals(path) ? new Entry(path, isOpen) : entry)
            .toList());
  }

  FacetFields allOpened(boolean isOpen) {
    return new FacetFields(entries.stream().map(entry -> new Entry(entry.path(), isOpen)).toList());
  }

  /// With a field so many places further down; up if negative.
  FacetFields moved(FieldPath path, int places) {
    int from = index(path);
    if (from < 0) {
      return this;
    }
    var moved = new ArrayList<>(entries);
    var entry = moved.remove(from);
    moved.add(Math.clamp(from + (long) places, 0, moved.size()), entry);
    return new FacetFields(moved);
  }
}
