package org.trailglass.app.cases;

import java.util.List;
import org.trailglass.app.casefile.CaseMark;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.workspace.Marks;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.search.Sort;

/// All that a case says, at one moment: two that are equal need no saving between them. Immutable.
///
/// @param waiting marks whose events are not there
record Saved(
    List<Origin> sources,
    String filter,
    Sort sort,
    List<ColumnChoice> columns,
    Marks marks,
    List<CaseMark> waiting,
    Names names) {

  /// What there is to save now.
  static Saved of(Workspace workspace, Settings settings, List<CaseMark> waiting) {
    return new Saved(
        workspace.sourcesProperty().get().stream().map(SourceState::origin).toList(),
        workspace.filterProperty().get().text(),
        workspace.sortProperty().get(),
        settings.now().columns(),
        workspace.marking().marksProperty().get(),
        waiting,
        workspace.naming().namesProperty().get());
  }
}
