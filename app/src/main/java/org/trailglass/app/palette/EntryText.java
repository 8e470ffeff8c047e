package org.trailglass.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trailglass.app.text.ActionName;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.value.PrincipalIcon;

/// How entries are shown and told.
final class EntryText {
  private final Words words;
  private final Formats formats;

  EntryText(Words words) {
    this.words = words;
    formats = new Formats(words);
  }

  /// What Enter does with an entry, alone or with another key.
  ///
  /// @param keys as they are pressed
  record Hint(String keys, String does) {}

  static Icon icon(Entry entry) {
    return switch (entry) {
      case Entry.Action action -> Icon.ACTION;
      case Entry.Field field -> Icon.FIELD;
      case Entry.Filter filter -> filter.isSaved() ? Icon.SAVED : Icon.FILTER;
      case Entry.Source(var source) -> source.isOpen() ? Icon.ARCHIVE : Icon.RECENT;
      case Entry.Somebody somebody -> PrincipalIcon.of(somebody.principal().kind());
    };
  }

  /// What stands beside the title; of an action that cannot be run, why.
  String detail(Entry entry) {
    boolean isOff = entry instanceof Entry.Action(var action) && !action.isEnabled();
    return isOff && entry instanceof Entry.Action(var action) && !action.reason().isEmpty()
        ? words.get("palette.off", entry.detail(), action.reason())
        : entry.detail();
  }

  /// What stands at the right: the keys of an action are shown apart from it.
  String kind(Entry entry) {
    return switch (entry) {
      case Entry.Source(var source) when !source.isOpen() -> words.get("palette.kind.recent");
      case Entry.Filter filter when !filter.isSaved() -> words.get("palette.kind.recentFilter");
      default -> words.get(entry.kind().oneKey());
    };
  }

  /// How many events have a field; empty of all others.
  String count(Entry entry) {
    return entry instanceof Entry.Field field && field.count().isPresent()
        ? formats.number(field.count().getAsLong())
        : "";
  }

  static String keys(Entry entry) {
    return entry instanceof Entry.Action(var action) ? action.keys() : "";
  }

  /// All of it, as a screen reader says it.
  String spoken(Entry entry) {
    return Stream.of(entry.title(), kind(entry), detail(entry), keys(entry), count(entry))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /// What can be done with an entry.
  List<Hint> hints(Entry entry) {
    var hints = new ArrayList<Hint>();
    hints.add(new Hint("Enter", first(entry)));
    switch (entry) {
      case Entry.Field field -> {
        hints.add(new Hint("Shift+Enter", words.get("palette.do.column")));
        hints.add(new Hint("Ctrl+Enter", words.get("palette.do.top")));
      }
      case Entry.Somebody somebody ->
          hints.add(new Hint("Ctrl+Enter", words.get("palette.do.identities")));
      case Entry.Action action -> {}
      case Entry.Filter filter -> {}
      case Entry.Source source -> {}
    }
    return hints;
  }

  private String first(Entry entry) {
    return switch (entry) {
      case Entry.Action action -> words.get("palette.do.run");
      case Entry.Field field -> words.get("palette.do.begin");
      case Entry.Filter filter -> words.get("palette.do.apply");
      case Entry.Source(var source) ->
          words.get(source.isOpen() ? "palette.do.show" : "palette.do.open");
      case Entry.Somebody somebody -> ActionName.of(words, "menu.event.filterFor");
    };
  }
}
