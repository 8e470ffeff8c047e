package org.trailglass.app.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.app.casefile.Case;
import org.trailglass.app.casefile.CaseMark;
import org.trailglass.app.casefile.CaseSource;
import org.trailglass.app.casefile.CaseSource.Kind;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.workspace.EventMark;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Marks;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.Sort;
import org.trailglass.store.EventKey;

/// Brings the window to what a case says, and waits until its sources are loaded. FX thread only.
final class CaseOpening {
  private final Workspace workspace;
  private final Settings settings;
  private final SourceCheck check;
  private Optional<Case> opened = Optional.empty();
  private Map<CaseSource, String> obstacles = Map.of();
  private boolean isBegun = true;

  CaseOpening(Workspace workspace, Settings settings, SourceCheck check) {
    this.workspace = workspace;
    this.settings = settings;
    this.check = check;
  }

  /// A case and what can be opened of it. Immutable.
  ///
  /// @param obstacles the sources that cannot be opened, with the reason
  /// @param origins the sources that can
  record Plan(Case opened, Map<CaseSource, String> obstacles, List<Origin> origins) {}

  /// Looks what can be opened, on the disk too.
  static Plan plan(SourceCheck check, Case opened) {
    var obstacles = new LinkedHashMap<CaseSource, String>();
    var origins = new ArrayList<Origin>();
    for (var source : opened.sources()) {
      var obstacle = check.obstacle(source);
      obstacle.ifPresent(why -> obstacles.put(source, why));
      if (obstacle.isEmpty()) {
        check.origin(source).ifPresent(origins::add);
      }
    }
    return new Plan(opened, obstacles, origins);
  }

  /// What was said of events, as a case keeps it.
  static Marks marks(Map<EventKey, CaseMark> found) {
    var marks = new HashMap<EventKey, EventMark>();
    found.forEach((event, mark) -> marks.put(event, new EventMark(mark.isMarked(), mark.note())));
    return Marks.of(marks);
  }

  /// Closes what the case does not have, opens what it has.
  void begin(Plan plan) {
    isBegun = false;
    opened = Optional.of(plan.opened());
    obstacles = plan.obstacles();
    restore(plan.opened());
    var wanted = new ArrayList<>(plan.origins());
    for (var open : workspace.sourcesProperty().get()) {
      boolean stays = open.status() == Status.LOADED && wanted.remove(open.origin());
      if (!stays && !(hasSample() && workspace.isSample(open.origin()))) {
        workspace.close(open.number());
      }
    }
    workspace.open(wanted);
    if (hasSample() && !workspace.isSampleOpen()) {
      workspace.openSample();
    }
    isBegun = true;
  }

  private boolean hasSample() {
    return opened.stream()
        .flatMap(now -> now.sources().stream())
        .anyMatch(source -> source.kind() == Kind.SAMPLE);
  }

  /// What cannot be read as a filter or a path is left as it is in the window.
  private void restore(Case newCase) {
    var view = newCase.view();
    if (QueryParser.parse(view.filter()) instanceof ParsedQuery parsed) {
      workspace.filter(new Filter(view.filter(), parsed.query()));
    }
    path(view.sortedBy()).ifPresent(by -> workspace.sortBy(new Sort(by, view.isAscending())));
    var columns =
        view.columns().stream()
            .map(column -> new ColumnChoice(column.field(), column.width(), column.isShown()))
            .toList();
    settings.change(choices -> choices.withColumns(columns));
    var naming = workspace.naming();
    naming.replace(naming.namesProperty().get().with(newCase.names()));
  }

  private static Optional<FieldPath> path(String text) {
    try {
      return Optional.of(FieldPath.parse(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /// Whether a case was begun and its sources were not compared yet.
  boolean isUnderWay() {
    return opened.isPresent();
  }

  /// Whether nothing is being loaded or closed, and the newest snapshot is shown.
  boolean isSettled() {
    var shown = workspace.resultProperty().get().store().plain();
    var store = workspace.storeProperty().get();
    return isBegun
        && workspace.progressProperty().get().isEmpty()
        && workspace.sourcesProperty().get().stream()
            .noneMatch(source -> source.isUnderWay() || source.status() == Status.CLOSING)
        && (shown == store || shown.rows() + store.rows() == 0)
        && (!hasSample() || workspace.isSampleOpen());
  }

  /// Ends it: how the sources differ from what they were when the case was saved; nothing if no
  /// case was begun.
  List<String> end(List<CaseSource> now) {
    var lines = new ArrayList<>(obstacles.values());
    var today = SourceCheck.byName(now);
    for (var then : opened.map(Case::sources).orElse(List.of())) {
      var found = today.get(then.kind() + then.name());
      if ((then.kind() == Kind.PATH || then.kind() == Kind.BUCKET) && found != null) {
        lines.addAll(check.differences(then, found));
      }
    }
    opened = Optional.empty();
    obstacles = Map.of();
    return lines;
  }
}
