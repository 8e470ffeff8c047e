package org.trailglass.app.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.sources.SourceRow.Children;
import org.trailglass.app.sources.SourceRow.Key;
import org.trailglass.app.sources.SourceRow.Named;
import org.trailglass.container.Receipt;
import org.trailglass.load.ItemReport;
import org.trailglass.load.StreamReport;
import org.trailglass.summary.Whereabouts;

/// Lays the sources out as lines. Immutable; any thread.
///
/// @param where accounts and regions by the stream's number
/// @param flipped the lines that a person opened or shut, against how they begin
/// @param order of files in their source and of members in their archive
record SourceRows(Map<Integer, Whereabouts> where, Set<Key> flipped, Comparator<SourceRow> order) {

  /// A source with more files begins shut.
  private static final int BEGINS_OPEN = 200;

  List<SourceRow> of(List<SourceState> sources) {
    var rows = new ArrayList<SourceRow>();
    sources.forEach(source -> addSource(source, rows));
    return rows;
  }

  private void addSource(SourceState source, List<SourceRow> rows) {
    var items = source.report().items();
    var key = new Key(source.number(), "", "");
    if (items.size() == 1 && items.getFirst().name().equals(source.origin().name())) {
      var name = items.getFirst().name();
      rows.addAll(file(source, items.getFirst(), key, 0, FileNames.file(name)));
      return;
    }
    var names =
        FileNames.of(items.stream().map(item -> source.origin().below(item.name())).toList());
    var name = source.origin().name();
    var streams = items.stream().flatMap(item -> item.streams().stream()).toList();
    long bytes = items.stream().mapToLong(item -> item.receipt().bytes()).sum();
    var children = children(key, items.size(), items.size() <= BEGINS_OPEN);
    rows.add(
        new SourceRow(
            key,
            0,
            source,
            new Named(name, FileNames.file(source.origin().place()), names.pattern()),
            new Receipt("", bytes, ""),
            Figures.of(streams),
            whereabouts(streams),
            children));
    if (children == Children.SHOWN) {
      items.stream()
          .map(item -> fileBelow(source, item, names))
          .sorted(Comparator.comparing(List::getFirst, order))
          .forEach(rows::addAll);
    }
  }

  private List<SourceRow> fileBelow(SourceState source, ItemReport item, FileNames names) {
    var key = new Key(source.number(), item.name(), "");
    return file(source, item, key, 1, names.telling(source.origin().below(item.name())));
  }

  /// A file, and its members if it is an open archive.
  private List<SourceRow> file(
      SourceState source, ItemReport item, Key key, int depth, String label) {
    var streams = item.streams();
    var members = FileNames.of(streams.stream().map(StreamReport::member).toList());
    var name = depth == 0 ? item.name() : source.origin().below(item.name());
    boolean isArchive = streams.size() > 1 || !streams.stream().allMatch(s -> s.member().isEmpty());
    var children = children(key, isArchive ? streams.size() : 0, false);
    var rows = new ArrayList<SourceRow>();
    rows.add(
        new SourceRow(
            key,
            depth,
            source,
            new Named(name, label, members.pattern()),
            item.receipt(),
            Figures.of(streams),
            whereabouts(streams),
            children));
    if (children == Children.SHOWN) {
      streams.stream()
          .map(stream -> member(source, item, stream, depth + 1, members))
          .sorted(order)
          .forEach(rows::add);
    }
    return rows;
  }

  private SourceRow member(
      SourceState source, ItemReport item, StreamReport stream, int depth, FileNames names) {
    var streams = List.of(stream);
    return new SourceRow(
        new Key(source.number(), item.name(), stream.member()),
        depth,
        source,
        new Named(stream.member(), names.telling(stream.member()), ""),
        stream.receipt().orElse(new Receipt("", stream.textBytes(), "")),
        Figures.of(streams),
        whereabouts(streams),
        Children.NONE);
  }

  private Whereabouts whereabouts(List<StreamReport> streams) {
    return streams.size() == 1
        ? whereabouts(streams.getFirst())
        : Whereabouts.of(streams.stream().map(this::whereabouts).toList());
  }

  private Whereabouts whereabouts(StreamReport stream) {
    return where.getOrDefault(stream.stream(), Whereabouts.none());
  }

  private Children children(Key key, int count, boolean beginsOpen) {
    if (count == 0) {
      return Children.NONE;
    }
    return beginsOpen != flipped.contains(key) ? Children.SHOWN : Children.HIDDEN;
  }
}
