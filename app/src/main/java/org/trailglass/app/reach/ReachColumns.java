package org.trailglass.app.reach;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.reach.Figures;
import org.trailglass.store.EventStore;

/// The lines of a report as a list has them, each with the section that it is in. Immutable.
record ReachColumns(ReachText text) {

  /// All columns; they are asked of lines only, not of the heads of sections.
  List<ListColumn<ReachRow>> all() {
    return List.of(
        column("section", entry -> text.title(entry.section())),
        column("what", entry -> text.what(entry.section().kind(), entry.line())),
        column("beside", entry -> text.beside(entry.section().kind(), entry.line())),
        column("fate", entry -> text.fate(entry.section().kind(), entry.line()).orElse("")),
        number("events", Figures::events),
        number("failed", Figures::failed),
        time("first", Figures::first),
        time("last", Figures::last));
  }

  private ListColumn<ReachRow> column(String id, Function<ReachRow.Entry, String> said) {
    return ListColumn.of(id, title(id), row -> said.apply((ReachRow.Entry) row));
  }

  private ListColumn<ReachRow> number(String id, Function<Figures, Integer> number) {
    return ListColumn.of(
        id, title(id), row -> (long) number.apply(figures(row)), text.formats()::number);
  }

  private ListColumn<ReachRow> time(String id, Function<Figures, Long> time) {
    return new ListColumn<>(
        id,
        text.words().get("reach.column." + id, text.formats().zone(text.zone())),
        false,
        row -> {
          long millis = time.apply(figures(row));
          return millis == EventStore.NO_TIME
              ? new Cell("")
              : new Cell(
                  text.formats().time(millis, text.zone()),
                  Instant.ofEpochMilli(millis).toString());
        });
  }

  private static Figures figures(ReachRow row) {
    return ((ReachRow.Entry) row).line().figures();
  }

  private String title(String id) {
    return text.words().get("reach.column." + id);
  }
}
