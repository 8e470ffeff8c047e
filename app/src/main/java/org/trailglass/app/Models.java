package org.trailglass.app;

import org.trailglass.app.cases.CaseViewModel;
import org.trailglass.app.chain.ChainViewModel;
import org.trailglass.app.control.FolderOpener;
import org.trailglass.app.coverage.CoverageViewModel;
import org.trailglass.app.detail.DetailViewModel;
import org.trailglass.app.export.ExportViewModel;
import org.trailglass.app.facets.FacetsViewModel;
import org.trailglass.app.filterbar.FilterBarViewModel;
import org.trailglass.app.identities.IdentitiesViewModel;
import org.trailglass.app.names.NamesViewModel;
import org.trailglass.app.principals.PrincipalsViewModel;
import org.trailglass.app.problems.ProblemsViewModel;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.ranges.RangesViewModel;
import org.trailglass.app.reach.ReachViewModel;
import org.trailglass.app.rules.RulesViewModel;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.sources.SourcesViewModel;
import org.trailglass.app.status.StatusViewModel;
import org.trailglass.app.table.EventTableViewModel;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.timeline.GoToTimeViewModel;
import org.trailglass.app.timeline.TimelineViewModel;
import org.trailglass.app.workspace.Workspace;

/// The view models that watch the events of a window. They are there from its beginning, whether or
/// not their views are, so that none misses anything. FX thread.
final class Models {
  final KnownFields fields;
  final FilterBarViewModel filter;
  final EventTableViewModel table;
  final TimelineViewModel timeline;
  final FacetsViewModel facets;
  final SourcesViewModel sources;
  final DetailViewModel detail;
  final ChainViewModel chain;
  final ProblemsViewModel problems;
  final CoverageViewModel coverage;
  final IdentitiesViewModel identities;
  final PrincipalsViewModel principals;
  final ReachViewModel reach;
  final StatusViewModel status;
  final ExportViewModel export;
  final CaseViewModel cases;
  final NamesViewModel names;
  final RangesViewModel ranges;
  final Once<RulesViewModel> rules;
  final Once<GoToTimeViewModel> goToTime;

  /// @param runner answers their questions
  /// @param folders shows folders
  Models(
      Workspace workspace,
      Settings settings,
      Words words,
      TaskRunner runner,
      FolderOpener folders) {
    fields = new KnownFields(workspace, runner);
    filter = new FilterBarViewModel(workspace, settings, words, runner, fields);
    cases = new CaseViewModel(workspace, settings, runner, words);
    names = new NamesViewModel(workspace, settings, runner, words);
    table = new EventTableViewModel(workspace, settings, words, runner, fields);
    reach = new ReachViewModel(workspace, settings, runner);
    ranges = new RangesViewModel(workspace, settings, words, runner);
    export = new ExportViewModel(workspace, table::shownTable, runner, words, folders);
    timeline = new TimelineViewModel(workspace, settings, runner, System::nanoTime);
    facets = new FacetsViewModel(workspace, settings, runner);
    chain = new ChainViewModel(workspace, settings, runner, words);
    detail = new DetailViewModel(workspace, runner);
    sources = new SourcesViewModel(workspace, runner, folders);
    status = new StatusViewModel(workspace, settings, words, runner);
    principals = new PrincipalsViewModel(workspace, settings, words, runner);
    problems = new ProblemsViewModel(workspace, words, runner);
    identities = new IdentitiesViewModel(workspace, settings, runner);
    coverage = new CoverageViewModel(workspace, runner);
    rules = new Once<>(() -> new RulesViewModel(workspace, settings, words, runner, fields));
    goToTime = new Once<>(() -> new GoToTimeViewModel(workspace, settings, words, runner));
  }
}
