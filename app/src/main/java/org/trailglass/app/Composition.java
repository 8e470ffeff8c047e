package org.trailglass.app;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.trailglass.app.cli.ProgramVersion;
import org.trailglass.app.cli.Trailglass;
import org.trailglass.app.detail.DetailView;
import org.trailglass.app.detail.DetailViewModel;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.open.PathText;
import org.trailglass.app.problems.ProblemsView;
import org.trailglass.app.problems.ProblemsViewModel;
import org.trailglass.app.rules.RulesDialog;
import org.trailglass.app.rules.RulesViewModel;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.shell.Commands;
import org.trailglass.app.shell.Places;
import org.trailglass.app.shell.Shell;
import org.trailglass.app.shell.ShellViewModel;
import org.trailglass.app.sources.CoverageView;
import org.trailglass.app.sources.CoverageViewModel;
import org.trailglass.app.sources.SourcesView;
import org.trailglass.app.sources.SourcesViewModel;
import org.trailglass.app.status.StatusView;
import org.trailglass.app.status.StatusViewModel;
import org.trailglass.app.table.AroundItems;
import org.trailglass.app.table.EventTableView;
import org.trailglass.app.table.EventTableViewModel;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.ChosenLimits;
import org.trailglass.load.Loader;

/// Builds the objects of one window and connects them. FX thread.
final class Composition implements AutoCloseable {
  private static final int READERS = Runtime.getRuntime().availableProcessors();

  private final TaskRunner runner;
  private final Settings settings;
  private final Words words = Words.english();
  private final SampleFolder sample = new SampleFolder();
  private final Workspace workspace;
  private final OpenViewModel open;
  private final ShellViewModel shellModel;

  /// @param runner answers the questions of the features
  /// @param reader reads the paths that are pasted
  /// @param readers reads files; its threads end by themselves
  Composition(TaskRunner runner, Settings settings, PathText reader, Executor readers) {
    this.runner = runner;
    this.settings = settings;
    var written = settings.now().limits();
    var limits = Trailglass.onConsole().limits(written);
    var loader = new Loader(readers, READERS, limits);
    workspace = new Workspace(runner, new LoaderSources(loader), sample);
    open = new OpenViewModel(workspace, runner, settings, words, reader);
    open.notices().tell(ChosenLimits.of(written).wrong());
    shellModel = new ShellViewModel(workspace, settings, words, ProgramVersion.current());
  }

  /// The pool that reads files: a thread for each processor, which ends when it is idle.
  static Executor readers() {
    return DaemonPool.of("reader", READERS);
  }

  Workspace workspace() {
    return workspace;
  }

  OpenViewModel open() {
    return open;
  }

  ShellViewModel shellModel() {
    return shellModel;
  }

  Words words() {
    return words;
  }

  /// Builds the content of the window.
  Parent build() {
    var table =
        new EventTableView(new EventTableViewModel(workspace, settings, words, runner), words);
    var detail = new DetailView(new DetailViewModel(workspace, runner), words, settings);
    table.setOnOpen(() -> shellModel.show(Pane.DETAIL, true));
    var places = new Places(List.of(), side(), table.pane(), detail.root(), below(), status());
    return new Shell(shellModel, open, words, places, commands(table, detail)).root();
  }

  private Commands.OfEvents ofEvents(EventTableView table) {
    var rules = new RulesDialog(new RulesViewModel(workspace, settings, words), words);
    return new Commands.OfEvents(
        table::find,
        table::findNext,
        () -> rules.show(table.root().getScene().getWindow()),
        new AroundItems(workspace, words).ofMenuBar());
  }

  private Commands commands(EventTableView table, DetailView detail) {
    return new Commands(
        table::chooseColumns,
        table::copySelection,
        () -> workspace.select(Selection.all(), workspace.currentProperty().get()),
        () -> {
          shellModel.show(Pane.DETAIL, true);
          detail.find();
        },
        ofEvents(table));
  }

  private List<Places.Tabbed> side() {
    var model = new SourcesViewModel(workspace, runner, new DesktopFolders());
    var sources = new SourcesView(model, words, settings).root();
    return List.of(new Places.Tabbed(words.get("shell.sources"), sources));
  }

  private List<Places.Tabbed> below() {
    var problemsModel = new ProblemsViewModel(workspace, words, runner);
    var problems = new ProblemsView(problemsModel, words).root();
    var coverage = new CoverageView(new CoverageViewModel(workspace, runner), words).root();
    return List.of(
        new Places.Tabbed(problemsModel.title(), problems),
        new Places.Tabbed(words.get("shell.coverage"), coverage));
  }

  private Node status() {
    return new StatusView(new StatusViewModel(workspace, settings, words), words).root();
  }

  /// Stops reading and takes away what was written for the session.
  @Override
  public void close() {
    workspace.cancel();
    sample.close();
  }
}
