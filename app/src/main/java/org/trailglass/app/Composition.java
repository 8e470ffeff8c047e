package org.trailglass.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.buckets.BucketDialog;
import org.trailglass.app.buckets.BucketViewModel;
import org.trailglass.app.buckets.CacheDialog;
import org.trailglass.app.buckets.CacheViewModel;
import org.trailglass.app.buckets.CodeDialog;
import org.trailglass.app.cases.CaseView;
import org.trailglass.app.cases.CaseViewModel;
import org.trailglass.app.cli.Trailglass;
import org.trailglass.app.export.ExportViewModel;
import org.trailglass.app.filterbar.FilterBarViewModel;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.names.NamesView;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.palette.Offer;
import org.trailglass.app.palette.PaletteVerbs;
import org.trailglass.app.palette.PaletteView;
import org.trailglass.app.palette.PaletteViewModel;
import org.trailglass.app.palette.Things;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.shell.Commands;
import org.trailglass.app.shell.Shell;
import org.trailglass.app.shell.ShellViewModel;
import org.trailglass.app.shell.WindowCommands;
import org.trailglass.app.status.StatusView;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.tour.TourPlace;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.value.ValueVerbs;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.ChosenLimits;
import org.trailglass.event.SetField;
import org.trailglass.load.Loader;

/// Builds the objects of one window and connects them. FX thread.
final class Composition implements AutoCloseable {
  /// A bucket may be slow, and files may hold no events.
  private static final Duration LONGEST_WAIT_FOR_ROWS = Duration.ofSeconds(2);

  private final TaskRunner runner;
  private final Settings settings;
  private final Words words;
  private final SampleFolder sample;
  private final Workspace workspace;
  private final OpenViewModel open;
  private final StoreAccess access;
  private final BucketViewModel bucketModel;
  private final CacheViewModel cacheModel;
  private final ShellViewModel shellModel;
  private final Readers readers;
  private final Models models;
  private final Panes panes;
  private final Turns turns = new Turns();
  private final OwnShell ownShell = new OwnShell();
  private final Once<NamesView> names;
  /// Named by what it does, so that no start loads its class.
  private final Once<BiConsumer<Window, Offer>> palette = new Once<>(this::newPalette);
  private final ValueVerbs values;
  private boolean isFirstBegun;
  private boolean areOthersBegun;
  private @Nullable GuidedLook look;
  private WindowCommands windows = WindowCommands.none();

  /// @param runner answers the questions of the features
  /// @param words of the language that the window speaks
  Composition(TaskRunner runner, Settings settings, Words words, Surroundings surroundings) {
    this.runner = runner;
    this.settings = settings;
    this.words = words;
    var written = settings.now().limits();
    var limits = Trailglass.onConsole().withWords(words).limits(written);
    readers = surroundings.readers();
    var loader = new Loader(readers, Readers.MOST, limits);
    access = surroundings.stores().apply(new CodeDialog(runner, words, ownShell::window));
    sample = surroundings.sample();
    workspace = new Workspace(runner, new LoaderSources(loader, access::buckets), sample);
    var waiting = waiting(runner);
    cacheModel = new CacheViewModel(settings, waiting, access::cache);
    bucketModel =
        new BucketViewModel(
            workspace,
            new BucketViewModel.Surroundings(
                settings, waiting, words, access::buckets, InstantSource.system()));
    open = new OpenViewModel(workspace, runner, settings, words, surroundings.reader());
    open.notices().tell(ChosenLimits.of(written).wrong());
    var program = ThisProgram.now();
    shellModel = new ShellViewModel(workspace, settings, words, program);
    models = new Models(workspace, settings, words, runner, program.opens());
    values = new ValueVerbs(workspace, models.table::addColumn, models.facets::showTop);
    var saver = surroundings.saver(models.export, words);
    var lists = new ListMenu(words, runner, workspace::tell, saver);
    names = new Once<>(() -> new NamesView(models.names, words, ownShell::window, lists));
    panes = new Panes(models, shellModel, settings, words, ContentMenus.of(values, words, lists));
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
    return models.filter;
  }

  CaseViewModel cases() {
    return models.cases;
  }

  ExportViewModel export() {
    return models.export;
  }

  Words words() {
    return words;
  }

  /// Sets what the window asks of the program that has it; before [#build].
  void setWindows(WindowCommands commands) {
    windows = commands;
  }

  /// Builds the content of the window: what an empty one shows. The panes follow, when something is
  /// opened or with [#prepare].
  Parent build() {
    var status = new StatusView(models.status, words);
    var caseView = new CaseView(models.cases, words, ownShell::window);
    var shell = new Shell(shellModel, open, words, panes.places(status.root()), commands(caseView));
    ownShell.set(shell);
    look = new GuidedLook(workspace, settings, words, panes, this::show, shell::addLayer);
    caseView.guard(shell.root());
    status.setOnShowSources(() -> shell.showTab(panes.sources()));
    showWhenWished(workspace.sourceRevealProperty(), () -> shell.showTab(panes.sources()));
    showWhenWished(models.facets.wishProperty(), () -> shell.showTab(panes.facets()));
    showWhenWished(workspace.wishes().reachProperty(), () -> shell.showTab(panes.reach()));
    workspace
        .wishes()
        .sourceProperty()
        .subscribe(wish -> wish.ifPresent(number -> showSource(shell, number)));
    workspace
        .wishes()
        .identityProperty()
        .subscribe(wish -> wish.ifPresent(id -> showIdentity(shell, id)));
    new BucketDialog(
        bucketModel,
        words,
        ownShell::window,
        panes.lists(),
        () -> new CacheDialog(cacheModel, words).show(ownShell.window()));
    workspace.sourcesProperty().subscribe(now -> when(!now.isEmpty(), this::makeFirst));
    shellModel.isEmpty().subscribe(isEmpty -> when(!isEmpty, this::prepareAfterRows));
    return shell.root();
  }

  private void showSource(Shell shell, int number) {
    shell.showTab(panes.sources());
    panes.sources().view().show(number);
  }

  private void showIdentity(Shell shell, String principalId) {
    shell.showTab(panes.identities());
    workspace.principal().set(principalId);
  }

  private static void when(boolean isSo, Runnable action) {
    if (isSo) {
      action.run();
    }
  }

  private static <T> void showWhenWished(ObservableValue<Optional<T>> wish, Runnable show) {
    wish.subscribe(now -> now.ifPresent(wished -> show.run()));
  }

  /// Those without which no event is seen.
  private void makeFirst() {
    if (!isFirstBegun) {
      isFirstBegun = true;
      turns.add(panes.first());
    }
  }

  /// Makes the table now and what is around it when the table shows events.
  private void prepareAfterRows() {
    makeFirst();
    if (!areOthersBegun) {
      turns.await(() -> workspace.resultProperty().get().size() > 0, LONGEST_WAIT_FOR_ROWS);
    }
    prepare();
  }

  /// Makes the panes while the window is empty, so that the first source is shown as quickly as
  /// every other.
  void prepare() {
    makeFirst();
    if (!areOthersBegun) {
      areOthersBegun = true;
      turns.add(List.of(readers::useAll));
      turns.add(panes.others());
      turns.add(List.of(names::get));
    }
  }

  /// Makes now what [#prepare] makes in turns.
  void finish() {
    prepare();
    turns.finish();
  }

  private Commands commands(CaseView caseView) {
    var made = new WindowVerbs.Made(caseView, names, palette, () -> guidedLook().begin(), windows);
    return new WindowVerbs(models, panes, workspace, shellModel, words).commands(made, ownShell);
  }

  /// Offers the guided look with the sample incident.
  void offerGuidedLook() {
    guidedLook().offer();
  }

  private GuidedLook guidedLook() {
    return Objects.requireNonNull(look, "the window is built first");
  }

  private void show(TourPlace place) {
    switch (place) {
      case FILTER, TABLE -> {}
      case TIMELINE -> shellModel.show(Pane.TIMELINE, true);
      case DETAIL -> shellModel.show(Pane.DETAIL, true);
      case IDENTITIES, REACH, COVERAGE -> ownShell.built().showTab(panes.of(place));
    }
  }

  private BiConsumer<Window, Offer> newPalette() {
    var fields =
        new PaletteVerbs.OfFields(
            name -> panes.filterBar().begin(name), values::addColumn, values::showTop);
    var principals =
        new PaletteVerbs.OfPrincipals(
            principal ->
                values.filterFor(List.of(FieldValue.of(SetField.PRINCIPAL.path(), principal.id()))),
            principal -> workspace.wishes().showIdentity(principal.id()));
    var verbs = new PaletteVerbs(fields, models.filter::apply, principals);
    var things = new Things(workspace, models.fields, settings, words);
    return new PaletteView(new PaletteViewModel(things, verbs, settings, runner), words)::show;
  }

  /// Closes the windows of parts, stops reading, gives connections back and takes away what was
  /// written for the session.
  @Override
  public void close() {
    ownShell.close();
    workspace.cancel();
    bucketModel.leave();
    turns.end();
    models.export.cancel();
    access.close();
    sample.close();
  }
}
