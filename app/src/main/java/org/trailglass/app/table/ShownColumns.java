package org.trailglass.app.table;

import java.util.List;
import org.trailglass.app.grid.WindowedColumn;
import org.trailglass.app.grid.WindowedColumn.SortMark;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.event.FieldPath;
import org.trailglass.export.ShownTable;
import org.trailglass.search.Sort;

/// The columns of the table out of those that a person chose: what their heads say, and what their
/// cells hold. Immutable.
record ShownColumns(Words words, Formats formats, EventCells cells) {

  /// As the table shows them.
  ///
  /// @param sort the order of the rows
  List<WindowedColumn<EventRow>> of(ColumnSet chosen, Sort sort) {
    return chosen.shown().stream().map(entry -> column(entry, sort)).toList();
  }

  private WindowedColumn<EventRow> column(ColumnSet.Entry entry, Sort sort) {
    var path = entry.path();
    var usual = EventColumn.at(path);
    var column =
        new WindowedColumn<EventRow>(
            path.toString(),
            usual.map(this::title).orElse(VisibleText.of(path.name())),
            hint(path),
            entry.width(),
            usual.map(EventColumn::style).orElse(WindowedColumn.Style.TEXT),
            mark(path, sort),
            event -> cells.content(event, path));
    return column.elastic(EventColumn.isElastic(path, entry.width()));
  }

  /// What the field is, and its path.
  private String hint(FieldPath path) {
    var name = VisibleText.of(path.toString());
    return EventColumn.at(path)
        .map(usual -> words.get(usual.titleKey() + ".hint") + "\n" + name)
        .orElse(name);
  }

  /// What the head of one of the usual columns says; empty for any other field.
  String usualTitle(FieldPath path) {
    return EventColumn.at(path).map(this::title).orElse("");
  }

  private String title(EventColumn column) {
    return column == EventColumn.TIME
        ? words.get(column.titleKey(), formats.zone(cells.zone()))
        : words.get(column.titleKey());
  }

  private static SortMark mark(FieldPath path, Sort sort) {
    if (!sort.path().equals(path)) {
      return SortMark.NONE;
    }
    return sort.isAscending() ? SortMark.ASCENDING : SortMark.DESCENDING;
  }

  /// The table as it is shown, to be exported.
  ShownTable table(List<WindowedColumn<EventRow>> shown) {
    return new ShownTable(shown.stream().map(this::exported).toList());
  }

  private ShownTable.Column exported(WindowedColumn<EventRow> column) {
    var path = FieldPath.parse(column.id());
    return new ShownTable.Column(
        path, column.title(), (store, row) -> cells.content(new EventRow(store, row), path).text());
  }

  /// The columns as a list has them.
  List<ListColumn<EventRow>> list(List<WindowedColumn<EventRow>> shown) {
    return shown.stream().map(this::listed).toList();
  }

  private ListColumn<EventRow> listed(WindowedColumn<EventRow> column) {
    var path = FieldPath.parse(column.id());
    return ListColumn.of(column.id(), column.title(), row -> cells.content(row, path).text());
  }
}
