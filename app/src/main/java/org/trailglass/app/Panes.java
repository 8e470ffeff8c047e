package org.trailglass.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.trailglass.app.LatePane.Content;
import org.trailglass.app.chain.ChainView;
import org.trailglass.app.coverage.CoverageView;
import org.trailglass.app.detail.DetailView;
import org.trailglass.app.export.ExportBar;
import org.trailglass.app.facets.FacetsView;
import org.trailglass.app.filterbar.FilterBarView;
import org.trailglass.app.identities.IdentitiesView;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.principals.PrincipalsView;
import org.trailglass.app.problems.ProblemsView;
import org.trailglass.app.reach.ReachView;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.shell.PaneTools;
import org.trailglass.app.shell.Places;
import org.trailglass.app.shell.Places.Placed;
import org.trailglass.app.shell.ShellViewModel;
import org.trailglass.app.sources.SourcesView;
import org.trailglass.app.table.EventTableView;
import org.trailglass.app.text.Words;
import org.trailglass.app.timeline.TimelineView;
import org.trailglass.app.tour.TourPlace;

/// The panes that show events, which an empty window does without: each has its room from the
/// beginning, and is made when it is first needed. FX thread.
final class Panes {
  private final Models models;
  private final ShellViewModel shell;
  private final Settings settings;
  private final Words words;
  private final ContentMenus menus;
  private final PaneTools tools;
  private final LatePane<FilterBarView> filterBar;
  private final LatePane<EventTableView> table;
  private final LatePane<TimelineView> timeline;
  private final LatePane<FacetsView> facets;
  private final LatePane<SourcesView> sources;
  private final LatePane<DetailView> detail;
  private final LatePane<ProblemsView> problems;
  private final LatePane<CoverageView> coverage;
  private final LatePane<IdentitiesView> identities;
  private final LatePane<PrincipalsView> principals;
  private final LatePane<ReachView> reach;
  private final LatePane<ExportBar> export;

  /// @param shell knows which panes are shown
  /// @param menus those on values and lists
  Panes(Models models, ShellViewModel shell, Settings settings, Words words, ContentMenus menus) {
    this.models = models;
    this.shell = shell;
    this.settings = settings;
    this.words = words;
    this.menus = menus;
    this.tools = new PaneTools(shell, words);
    filterBar = new LatePane<>(this::newFilterBar);
    table = new LatePane<>(this::newTable);
    timeline = new LatePane<>(this::newTimeline);
    facets = new LatePane<>(this::newFacets);
    sources = new LatePane<>(this::newSources);
    detail = new LatePane<>(this::newDetail);
    problems = new LatePane<>(this::newProblems);
    coverage = new LatePane<>(this::newCoverage);
    principals = new LatePane<>(this::newPrincipals);
    identities = new LatePane<>(this::newIdentities);
    reach = new LatePane<>(this::newReach);
    export = new LatePane<>(this::newExport);
  }

  private Content<FilterBarView> newFilterBar() {
    var view = new FilterBarView(models.filter, words, menus.lists());
    view.setOnLeave(() -> table().focus());
    return new Content<>(view, view.root());
  }

  private Content<EventTableView> newTable() {
    var view = new EventTableView(models.table, words, menus.values(), menus.lists());
    view.setOnOpen(() -> shell.show(Pane.DETAIL, true));
    return new Content<>(view, view.pane());
  }

  private Content<TimelineView> newTimeline() {
    var view = new TimelineView(models.timeline, words);
    view.addTools(tools.of(Part.TIMELINE));
    tools.addMenu(view.head(), Part.TIMELINE);
    return new Content<>(view, view.root());
  }

  private Content<FacetsView> newFacets() {
    var view = new FacetsView(models.facets, words, menus.values(), menus.lists());
    return new Content<>(view, view.root());
  }

  private Content<SourcesView> newSources() {
    var view = new SourcesView(models.sources, words, settings, menus.lists());
    return new Content<>(view, view.root());
  }

  private Content<DetailView> newDetail() {
    var chain = new ChainView(models.chain, words, menus.lists());
    var view = new DetailView(models.detail, words, settings, menus.values(), chain.root());
    view.addTools(tools.of(Part.DETAIL));
    tools.addMenu(view.head(), Part.DETAIL);
    return new Content<>(view, view.root());
  }

  private Content<ProblemsView> newProblems() {
    var view = new ProblemsView(models.problems, words, settings, menus.lists());
    return new Content<>(view, view.root());
  }

  private Content<CoverageView> newCoverage() {
    var view = new CoverageView(models.coverage, words, menus.lists());
    return new Content<>(view, view.root());
  }

  private Content<PrincipalsView> newPrincipals() {
    var view = new PrincipalsView(models.principals, words, menus.values(), menus.lists());
    return new Content<>(view, view.root());
  }

  private Content<IdentitiesView> newIdentities() {
    var view = new IdentitiesView(models.identities, words, principals, menus.lists());
    return new Content<>(view, view.root());
  }

  private Content<ReachView> newReach() {
    var view = new ReachView(models.reach, words, menus.lists());
    return new Content<>(view, view.root());
  }

  private Content<ExportBar> newExport() {
    var view = new ExportBar(models.export, words);
    return new Content<>(view, view.root());
  }

  /// The menu on every list.
  ListMenu lists() {
    return menus.lists();
  }

  FilterBarView filterBar() {
    return filterBar.view();
  }

  EventTableView table() {
    return table.view();
  }

  DetailView detail() {
    return detail.view();
  }

  LatePane<SourcesView> sources() {
    return sources;
  }

  LatePane<FacetsView> facets() {
    return facets;
  }

  LatePane<IdentitiesView> identities() {
    return identities;
  }

  /// The pane of a place that the guided look speaks of.
  Node of(TourPlace place) {
    return switch (place) {
      case FILTER -> filterBar;
      case TIMELINE -> timeline;
      case TABLE -> table;
      case DETAIL -> detail;
      case IDENTITIES -> identities;
      case REACH -> reach;
      case COVERAGE -> coverage;
    };
  }

  LatePane<ReachView> reach() {
    return reach;
  }

  /// Makes the panes without which no event is seen, one by each piece.
  List<Runnable> first() {
    return List.of(models.rules::get, this::filterBar, this::table);
  }

  /// Makes the others, those first that are seen first; at last what only the first event that is
  /// chosen needs.
  List<Runnable> others() {
    return List.of(
        timeline::view,
        facets::view,
        this::detail,
        sources::view,
        problems::view,
        identities::view,
        principals::view,
        coverage::view,
        reach::view,
        export::view,
        () -> detail().prepareJson());
  }

  /// Where they are placed.
  ///
  /// @param status the foot of the window
  Places places(Node status) {
    return new Places(
        filterBar,
        new Placed(Part.TIMELINE, words.get("timeline.name"), timeline),
        List.of(
            new Placed(Part.FACETS, words.get("shell.facets"), facets),
            new Placed(Part.SOURCES, words.get("shell.sources"), sources)),
        table,
        new Placed(Part.DETAIL, words.get("detail.name"), detail),
        List.of(
            new Placed(Part.PROBLEMS, models.problems.title(), problems),
            new Placed(Part.COVERAGE, words.get("shell.coverage"), coverage),
            new Placed(Part.IDENTITIES, words.get("shell.identities"), identities, "Shortcut+5"),
            new Placed(Part.REACH, words.get("reach.title"), reach)),
        List.of(
            new Places.Within(
                words.get("principals.title"), principals, "Shortcut+6", Pane.PRINCIPALS)),
        new VBox(export, status));
  }
}
