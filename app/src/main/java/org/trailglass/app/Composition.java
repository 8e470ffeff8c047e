package org.trailglass.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.buckets.BucketDialog;
import org.trailglass.app.buckets.BucketViewModel;
import org.trailglass.app.buckets.CacheDialog;
import org.trailglass.app.buckets.CacheViewModel;
import org.trailglass.app.buckets.CodeDialog;
import org.trailglass.app.cases.CaseView;
import org.trailglass.app.cases.CaseViewModel;
import org.trailglass.app.chain.ChainView;
import org.trailglass.app.chain.ChainViewModel;
import org.trailglass.app.cli.ProgramVersion;
import org.trailglass.app.cli.Trailglass;
import org.trailglass.app.detail.DetailView;
import org.trailglass.app.detail.DetailViewModel;
import org.trailglass.app.export.ExportBar;
import org.trailglass.app.export.ExportDialog;
import org.trailglass.app.export.ExportViewModel;
import org.trailglass.app.facets.FacetsView;
import org.trailglass.app.facets.FacetsViewModel;
import org.trailglass.app.filterbar.FilterBarView;
import org.trailglass.app.filterbar.FilterBarViewModel;
import org.trailglass.app.identities.IdentitiesView;
import org.trailglass.app.identities.IdentitiesViewModel;
import org.trailglass.app.names.NamesView;
import org.trailglass.app.names.NamesViewModel;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.open.PathText;
import org.trailglass.app.principals.PrincipalsView;
import org.trailglass.app.principals.PrincipalsViewModel;
import org.trailglass.app.problems.ProblemsView;
import org.trailglass.app.problems.ProblemsViewModel;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.ranges.RangesDialog;
import org.trailglass.app.ranges.RangesViewModel;
import org.trailglass.app.reach.ReachView;
import org.trailglass.app.reach.ReachViewModel;
import org.trailglass.app.rules.RulesDialog;
import org.trailglass.app.rules.RulesViewModel;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.SettingsPlace;
import org.trailglass.app.shell.CaseCommands;
import org.trailglass.app.shell.ColumnCommands;
import org.trailglass.app.shell.Commands;
import org.trailglass.app.shell.Places;
import org.trailglass.app.shell.Program;
import org.trailglass.app.shell.Shell;
import org.trailglass.app.shell.ShellViewModel;
import org.trailglass.app.shell.SourceCommands;
import org.trailglass.app.sources.CoverageView;
import org.trailglass.app.sources.CoverageViewModel;
import org.trailglass.app.sources.SourcesView;
import org.trailglass.app.sources.SourcesViewModel;
import org.trailglass.app.status.StatusView;
import org.trailglass.app.status.StatusViewModel;
import org.trailglass.app.table.AroundItems;
import org.trailglass.app.table.EventTableView;
import org.trailglass.app.table.EventTableViewModel;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.timeline.GoToTimeView;
import org.trailglass.app.timeline.GoToTimeViewModel;
import org.trailglass.app.timeline.TimelineView;
import org.trailglass.app.timeline.TimelineViewModel;
import org.trailglass.app.value.ValueMenu;
import org.trailglass.app.value.ValueVerbs;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.ChosenLimits;
import org.trailglass.load.Loader;
import org.trailglass.s3.CodePrompt;

/// Builds the objects of one window and connects them. FX thread.
final class Composition implements AutoCloseable {
  private static final int READERS = Runtime.getRuntime().availableProcessors();

  private final TaskRunner runner;
  private final Settings settings;
  private final Words words = Words.english();
  private final SampleFolder sample = new SampleFolder();
  private final Workspace workspace;
  private final OpenViewModel open;
  private final StoreAccess access;
  private final BucketViewModel bucketModel;
  private final CacheViewModel cacheModel;
  private final ShellViewModel shellModel;
  private final KnownFields fields;
  private final FilterBarViewModel filterModel;
  private final FilterBarView filterBar;
  private final CaseViewModel cases;
  private final NamesViewModel names;
  private @Nullable Parent root;
  private Runnable prepareLater = () -> {};
  private final EventTableViewModel tableModel;
  private final ExportViewModel export;
  private final ReachViewModel reachModel;
  private final RangesViewModel rangesModel;

  /// @param runner answers the questions of the features
  /// @param reader reads the paths that are pasted
  /// @param readers reads files; its threads end by themselves
  /// @param stores knows the stores, given who asks for codes
  Composition(
      TaskRunner runner,
      Settings settings,
      PathText reader,
      Executor readers,
      Function<CodePrompt, StoreAccess> stores) {
    this.runner = runner;
    this.settings = settings;
    var written = settings.now().limits();
    var limits = Trailglass.onConsole().limits(written);
    var loader = new Loader(readers, READERS, limits);
    access = stores.apply(new CodeDialog(runner, words, this::window));
    workspace = new Workspace(runner, new LoaderSources(loader, access::buckets), sample);
    var waiting = waiting(runner);
    cacheModel = new CacheViewModel(settings, waiting, access::cache);
    bucketModel =
        new BucketViewModel(
            workspace,
            new BucketViewModel.Surroundings(
                settings, waiting, words, access::buckets, InstantSource.system()));
    open = new OpenViewModel(workspace, runner, settings, words, reader);
    open.notices().tell(ChosenLimits.of(written).wrong());
    shellModel = new ShellViewModel(workspace, settings, words, program());
    fields = new KnownFields(workspace, runner);
    filterModel = new FilterBarViewModel(workspace, settings, words, runner, fields);
    filterBar = new FilterBarView(filterModel, words);
    cases = new CaseViewModel(workspace, settings, runner, words);
    names = new NamesViewModel(workspace, settings, runner, words);
    tableModel = new EventTableViewModel(workspace, settings, words, runner, fields);
    reachModel = new ReachViewModel(workspace, settings, runner);
    rangesModel = new RangesViewModel(workspace, settings, words, runner);
    export =
        new ExportViewModel(
            workspace, tableModel::shownTable, runner, words, new DesktopFolders()::show);
  }

  private static Program program() {
    var place = SettingsPlace.here();
    var settings = place.file(System.getProperty("trailglass.settings")).toAbsolutePath();
    var folders =
        Map.of(
            Program.Kept.SETTINGS,
            settings.resolveSibling("").normalize(),
            Program.Kept.CACHE,
            place.cache(System.getProperty("trailglass.cache")),
            Program.Kept.LOG,
            place.logs());
    return new Program(ProgramVersion.current(), folders, new DesktopFolders()::show);
  }

  /// The pool that reads files: a thread for each processor, which ends when it is idle.
  static Executor readers() {
    return DaemonPool.of("reader", READERS);
  }

  /// Waits for stores on threads of its own: however long they take, the questions of the window
  /// are answered.
  private static TaskRunner waiting(TaskRunner runner) {
    return new BackgroundRunner(
        Executors.newVirtualThreadPerTaskExecutor(),
        runner::onFxThread,
        thrown ->
            runner.run(
                () -> {
                  throw new IllegalStateException("speaking with a store failed", thrown);
                },
                never -> {}));
  }

  Workspace workspace() {
    return workspace;
  }

  BucketViewModel buckets() {
    return bucketModel;
  }

  OpenViewModel open() {
    return open;
  }

  ShellViewModel shellModel() {
    return shellModel;
  }

  FilterBarViewModel filterBar() {
    return filterModel;
  }

  CaseViewModel cases() {
    return cases;
  }

  ExportViewModel export() {
    return export;
  }

  Words words() {
    return words;
  }

  /// Builds the content of the window.
  Parent build() {
    var facetsModel = new FacetsViewModel(workspace, settings, runner);
    var verbs = new ValueVerbs(workspace, tableModel::addColumn, facetsModel::showTop);
    var values = new ValueMenu(verbs, words);
    var table = new EventTableView(tableModel, words, values);
    filterBar.setOnLeave(table::focus);
    var chain = new ChainView(new ChainViewModel(workspace, settings, words), words);
    var detailModel = new DetailViewModel(workspace, runner);
    var detail = new DetailView(detailModel, words, settings, values, chain.root());
    prepareLater = detail::prepareJson;
    table.setOnOpen(() -> shellModel.show(Pane.DETAIL, true));
    var facets = new FacetsView(facetsModel, words, values).root();
    var sources =
        new SourcesView(
            new SourcesViewModel(workspace, runner, new DesktopFolders()), words, settings);
    var status = new StatusView(new StatusViewModel(workspace, settings, words), words);
    var foot = new VBox(new ExportBar(export, words).root(), status.root());
    var reach = new ReachView(reachModel, words).root();
    var principals = principals(values);
    var places =
        new Places(
            bars(),
            side(facets, sources.root()),
            table.pane(),
            detail.root(),
            below(reach, principals),
            List.of(
                new Places.Within(
                    words.get("principals.title"), principals, "Shortcut+6", Pane.PRINCIPALS)),
            foot);
    var caseView = new CaseView(cases, words, this::window);
    var commands = commands(table, detail, sources, caseView);
    var shell = new Shell(shellModel, open, words, places, commands);
    status.setOnShowSources(() -> shell.showSide(sources.root()));
    showWhenWished(workspace.sourceRevealProperty(), shell, sources.root());
    showWhenWished(facetsModel.wishProperty(), shell, facets);
    workspace
        .wishes()
        .reachProperty()
        .subscribe(wish -> wish.ifPresent(name -> shell.showBelow(reach)));
    root = shell.root();
    caseView.guard(shell.root());
    var cache = new CacheDialog(cacheModel, words);
    new BucketDialog(bucketModel, words, this::window, () -> cache.show(window()));
    return shell.root();
  }

  /// Makes what no first frame waits for, so that its first use is as quick as every other.
  void prepare() {
    prepareLater.run();
  }

  private static <T> void showWhenWished(
      ObservableValue<Optional<T>> wish, Shell shell, Node content) {
    wish.subscribe(now -> now.ifPresent(wished -> shell.showSide(content)));
  }

  private @Nullable Window window() {
    return root == null || root.getScene() == null ? null : root.getScene().getWindow();
  }

  private List<Node> bars() {
    return List.of(filterBar.root(), timeline());
  }

  private Commands.OfEvents ofEvents(EventTableView table) {
    var rulesModel = new RulesViewModel(workspace, settings, words, runner, fields);
    var rules = new RulesDialog(rulesModel, words);
    return new Commands.OfEvents(
        table::find,
        table::findNext,
        table::pick,
        () -> rules.show(window()),
        reachModel::showCurrent,
        new AroundItems(workspace, words).ofMenuBar());
  }

  private Commands commands(
      EventTableView table, DetailView detail, SourcesView sources, CaseView caseView) {
    var exportDialog = new ExportDialog(export, words);
    var ranges = new RangesDialog(rangesModel, words);
    var goToTime =
        new GoToTimeView(new GoToTimeViewModel(workspace, settings, words, runner), words);
    return new Commands(
        ofColumns(table),
        table::copySelection,
        () -> workspace.select(Selection.all(), workspace.currentProperty().get()),
        () -> {
          shellModel.show(Pane.DETAIL, true);
          detail.find();
        },
        () -> goToTime.show(table.root()),
        () -> exportDialog.show(window()),
        new Commands.OfFilter(
            filterBar::focus,
            filterModel::undo,
            filterModel::redo,
            filterBar::save,
            filterBar::showKept),
        new SourceCommands(
            sources.canReload(), sources::reload, sources.canShowInFolder(), sources::showInFolder),
        caseCommands(table, caseView),
        ofEvents(table),
        () -> ranges.show(window()));
  }

  private ColumnCommands ofColumns(EventTableView table) {
    var sets = tableModel.namedColumns();
    return new ColumnCommands(
        table::chooseColumns,
        sets.names(),
        sets::apply,
        tableModel::resetColumns,
        table::saveColumns);
  }

  private CaseCommands caseCommands(EventTableView table, CaseView caseView) {
    return new CaseCommands(
        table::toggleMarks,
        table::editNote,
        new NamesView(names, words, this::window)::show,
        caseView::save,
        caseView::saveAs);
  }

  private Node timeline() {
    var model = new TimelineViewModel(workspace, settings, runner, System::nanoTime);
    var timeline = new TimelineView(model, words).root();
    timeline.visibleProperty().bind(shellModel.isShown(Pane.TIMELINE));
    timeline.managedProperty().bind(timeline.visibleProperty());
    return timeline;
  }

  private List<Places.Tabbed> side(Node facets, Node sources) {
    return List.of(
        new Places.Tabbed(words.get("shell.facets"), facets),
        new Places.Tabbed(words.get("shell.sources"), sources));
  }

  private List<Places.Tabbed> below(Node reach, Node principals) {
    var problemsModel = new ProblemsViewModel(workspace, words, runner);
    var problems = new ProblemsView(problemsModel, words).root();
    var identitiesModel = new IdentitiesViewModel(workspace, settings, runner);
    var identities = new IdentitiesView(identitiesModel, words, principals).root();
    var coverage = new CoverageView(new CoverageViewModel(workspace, runner), words).root();
    return List.of(
        new Places.Tabbed(problemsModel.title(), problems),
        new Places.Tabbed(words.get("shell.coverage"), coverage),
        new Places.Tabbed(words.get("shell.identities"), identities, "Shortcut+5"),
        new Places.Tabbed(words.get("reach.title"), reach));
  }

  private Node principals(ValueMenu values) {
    var model = new PrincipalsViewModel(workspace, settings, words, runner);
    return new PrincipalsView(model, words, values).root();
  }

  /// Stops reading, gives connections back and takes away what was written for the session.
  @Override
  public void close() {
    workspace.cancel();
    bucketModel.leave();
    export.cancel();
    access.close();
    sample.close();
  }
}
