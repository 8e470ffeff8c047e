package org.trailglass.app.sources;

import java.time.ZoneId;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trailglass.app.intake.Unfinished;
import org.trailglass.app.sources.SourceRow.Children;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.value.UnfinishedText;
import org.trailglass.app.workspace.Names;
import org.trailglass.container.Origin;
import org.trailglass.store.EventStore;

/// Writes the list of sources: short in its cells, whole in the sheet and in copies. Immutable.
///
/// @param names that stand beside accounts
record SourceFormat(Words words, Formats formats, ZoneId zone, Names names) {
  private static final int VALUES_SHOWN = 3;

  /// The same without the names of values: only what the evidence says.
  SourceFormat withoutNames() {
    return new SourceFormat(words, formats, zone, Names.none());
  }

  /// The short name, set in by its depth, with a sign for what is below it.
  String label(SourceRow row) {
    var sign =
        switch (row.children()) {
          case NONE -> row.depth() == 0 ? "" : "   ";
          case HIDDEN -> "\u25B8 ";
          case SHOWN -> "\u25BE ";
        };
    return "  ".repeat(row.depth()) + sign + VisibleText.of(row.named().label());
  }

  /// The whole name without folders.
  String name(SourceRow row) {
    return VisibleText.of(FileNames.file(row.name()));
  }

  /// The whole name with folders, and what the names below it have in common.
  String told(SourceRow row) {
    var name = VisibleText.of(row.name());
    var below = row.named().below();
    return below.isEmpty() ? name : name + "\n" + words.get("sources.names", VisibleText.of(below));
  }

  /// The folder that a file lies in, as far as the name tells it.
  String folder(SourceRow row) {
    var name = row.name();
    return VisibleText.of(name.substring(0, name.length() - FileNames.file(name).length()));
  }

  /// What is happening to a source, or what a line is.
  String state(SourceRow row) {
    if (row.depth() > 0) {
      return "";
    }
    var unfinished = Unfinished.of(row.source());
    if (unfinished.isPresent()) {
      return new UnfinishedText(words).of(unfinished.get());
    }
    if (row.source().isFruitless()) {
      return words.get("sources.status.fruitless");
    }
    var status = row.source().status().name().toLowerCase(Locale.ROOT);
    double fraction = row.source().progress().fraction();
    return fraction >= 0 && row.source().isUnderWay()
        ? words.get("sources.status.loadingPercent", (int) (fraction * 100))
        : words.get("sources.status." + status);
  }

  /// The name of the source that a line belongs to, without folders.
  String sourceName(SourceRow row) {
    return VisibleText.of(FileNames.file(row.source().origin().place()));
  }

  /// What it is by content.
  String kind(SourceRow row) {
    if (!row.receipt().kind().isEmpty()) {
      return VisibleText.of(row.receipt().kind());
    }
    if (!row.key().member().isEmpty()) {
      return words.get("sources.kind.member");
    }
    return row.source().origin() instanceof Origin.Pasted || row.children() == Children.NONE
        ? ""
        : words.get("sources.kind.folder");
  }

  String number(long number) {
    return formats.number(number);
  }

  String bytes(long bytes) {
    return bytes < 0 ? "" : formats.bytes(bytes);
  }

  String time(long millis) {
    return millis == EventStore.NO_TIME ? "" : formats.time(millis, zone);
  }

  /// A time that says its zone by itself.
  String timeWithZone(long millis) {
    return millis == EventStore.NO_TIME ? "" : formats.timeWithZone(millis, zone);
  }

  /// Every value.
  String all(SortedSet<String> values) {
    return joined(values.stream());
  }

  private String joined(Stream<String> values) {
    return values.map(new NamedText(names)::of).collect(Collectors.joining(", "));
  }

  /// The first few values and how many more there are.
  String first(SortedSet<String> values) {
    var shown = joined(values.stream().limit(VALUES_SHOWN));
    int more = values.size() - VALUES_SHOWN;
    return more > 0 ? words.get("sources.andMore", shown, more) : shown;
  }
}
