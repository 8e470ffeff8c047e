package org.trailglass.app.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.trailglass.app.casefile.Case;
import org.trailglass.app.casefile.Case.CaseColumn;
import org.trailglass.app.casefile.CaseMark;
import org.trailglass.app.casefile.CaseSource;
import org.trailglass.store.EventKey;
import org.trailglass.store.EventStore;

/// Puts a case together. Reads texts of events that were not described before: not for the FX
/// thread. Immutable.
///
/// @param known how events are found again, as far as that was found out
record CaseBuilder(
    Saved saved, List<CaseSource> sources, EventStore store, Map<EventKey, CaseMark> known) {

  /// The case.
  Case build() {
    var view =
        new Case.View(
            saved.filter(),
            saved.sort().path().toString(),
            saved.sort().isAscending(),
            saved.columns().stream()
                .map(column -> new CaseColumn(column.field(), column.width(), column.isVisible()))
                .toList());
    return new Case(sources, view, marks(), saved.names().all());
  }

  private List<CaseMark> marks() {
    var said = saved.marks().all();
    var unknown = new HashSet<>(said.keySet());
    unknown.removeAll(known.keySet());
    var described = new HashMap<>(known);
    described.putAll(new EventText(store).describe(unknown));
    var marks = new ArrayList<CaseMark>();
    said.forEach(
        (event, mark) -> {
          var where = described.get(event);
          if (where != null) {
            marks.add(where.saying(mark.isMarked(), mark.note()));
          }
        });
    marks.addAll(saved.waiting());
    return marks;
  }
}
