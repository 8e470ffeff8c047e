package org.trailglass.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import org.trailglass.app.export.ListExport;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.IdleWatch;
import org.trailglass.app.theme.Fonts;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.export.TableForm;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.s3.ObjectCache;
import org.trailglass.store.EventStore;

/// The window as the program builds it, over the real loader, for tests that do what a person does.
/// Made on the FX thread; the rest is called by the test.
final class OpenWindow implements AutoCloseable {
  private static final int QUESTION_THREADS = 3;
  private static final long LONGEST_WAIT = 60;

  private final Stage stage;
  private final Path folder;
  private final Executor pool = DaemonPool.of("question", QUESTION_THREADS);
  private final List<Throwable> mistakes = new CopyOnWriteArrayList<>();
  private final GatedRunner gate =
      new GatedRunner(new BackgroundRunner(pool, Platform::runLater, mistakes::add));
  private final IdleWatch runner = new IdleWatch(gate);
  private final Settings settings;
  private final Composition composition;
  private volatile Executor readers = DaemonPool.of("reader", Readers.MOST);
  private Optional<TableForm> listFile = Optional.empty();

  OpenWindow(Stage stage, WindowPlan plan) {
    this.stage = stage;
    folder = plan.folder();
    Fonts.load();
    Theme.LIGHT.apply();
    settings = new Settings(plan.settings());
    composition =
        new Composition(
            runner,
            settings,
            plan.words(),
            new Surroundings(
                new PathText(folder, folder),
                Readers.of(task -> readers.execute(task)),
                prompt ->
                    new StoreAccess(
                        plan.buckets(), new ObjectCache(folder.resolve("cache"), 1 << 20)),
                words -> (name, owner) -> listFile.map(form -> wanted(name, form)),
                new SampleFolder(SharedSample::copyTo)));
    stage.setScene(new Scene(composition.build(), plan.size().getWidth(), plan.size().getHeight()));
    composition.finish();
    stage.sizeToScene();
    stage.show();
  }

  Workspace workspace() {
    return composition.workspace();
  }

  Settings settings() {
    return settings;
  }

  Composition composition() {
    return composition;
  }

  Stage stage() {
    return stage;
  }

  /// What pasted paths are relative to.
  Path folder() {
    return folder;
  }

  Parent root() {
    return stage.getScene().getRoot();
  }

  /// From now on lists are written in a form, into the folder of the window, under their names.
  void exportListsAs(TableForm form) {
    listFile = Optional.of(form);
  }

  private ListExport.Wanted wanted(String name, TableForm form) {
    return new ListExport.Wanted(folder.resolve(name + "." + form.extension()), form);
  }

  /// From now on a load reads its files itself, between its reports: while the gate holds it up at
  /// one, nothing is read.
  void readOnTheThreadOfTheLoad() {
    readers = Runnable::run;
  }

  /// From now on a load stands still once it has told of its first events.
  void holdLoadsAtTheirFirstEvents() {
    gate.shut(() -> workspace().storeProperty().get().events() > 0);
  }

  /// Holds loads up.
  GatedRunner gate() {
    return gate;
  }

  /// Waits until every question is answered and drawn.
  void settle() {
    await(runner::isIdle);
  }

  /// The same for what may take longer than anything in a test.
  void settleWithin(long seconds) {
    await(runner::isIdle, seconds);
  }

  /// Waits until something is so on the FX thread.
  void await(Callable<Boolean> condition) {
    await(condition, LONGEST_WAIT);
  }

  private void await(Callable<Boolean> condition, long seconds) {
    try {
      WaitForAsyncUtils.waitFor(
          seconds,
          TimeUnit.SECONDS,
          () -> !mistakes.isEmpty() || WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException e) {
      throw new AssertionError("nothing came of it", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
    if (!mistakes.isEmpty()) {
      throw new AssertionError("something failed in the background", mistakes.getFirst());
    }
  }

  /// Opens the sample incident whole.
  void openSample() {
    act(composition.open()::openSample);
    settle();
  }

  /// Begins to open a path.
  void open(Path path) {
    act(() -> composition.open().openPaths(List.of(path)));
  }

  /// Writes a file of a text into the folder of the window, and opens it whole.
  void openText(String name, CharSequence text) throws IOException {
    open(Files.writeString(folder.resolve(name), text));
    settle();
  }

  /// An entry of the menus. On the FX thread.
  MenuItem menuItem(String id) {
    return ((MenuBar) root().lookup(".menu-bar"))
        .getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> id.equals(item.getId()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(id));
  }

  /// Chooses an entry of the menus.
  void fire(String menuId) {
    act(() -> menuItem(menuId).fire());
    settle();
  }

  /// What the filter says.
  String filterText() {
    return read(() -> workspace().filterProperty().get().text());
  }

  /// Narrows to what a text of the filter means.
  void filter(String text) {
    var query = ((ParsedQuery) QueryParser.parse(text)).query();
    act(() -> workspace().filter(new Filter(text, query)));
    settle();
  }

  /// Chooses the first row that is wanted.
  void reveal(BiPredicate<EventStore, Integer> wanted) {
    var store = workspace().storeProperty().get();
    int row =
        IntStream.range(0, store.events())
            .filter(at -> wanted.test(store, at))
            .findFirst()
            .orElseThrow();
    act(() -> workspace().reveal(store.id(row)));
    settle();
  }

  /// Chooses the first event of a name.
  void reveal(String eventName) {
    reveal(
        (store, row) -> store.first(row, Fields.EVENT_NAME).filter(eventName::equals).isPresent());
  }

  /// What the event whose detail is shown has in a field; empty if it lacks it.
  String currentValue(FieldPath path) {
    return read(
        () -> {
          var store = workspace().storeProperty().get();
          int row = store.row(workspace().currentProperty().get().orElseThrow());
          return store.first(row, path).orElse("");
        });
  }

  /// Shows a pane, or hides it.
  void show(Pane pane, boolean isShown) {
    act(() -> composition.shellModel().show(pane, isShown));
    settle();
  }

  /// Chooses the tab in which a part is.
  void showTab(String id) {
    for (var node : root().lookupAll(".tab-pane")) {
      var tabs = (TabPane) node;
      tabs.getTabs().stream()
          .filter(tab -> tab.getContent().lookup("#" + id) != null)
          .forEach(tab -> act(() -> tabs.getSelectionModel().select(tab)));
    }
    settle();
  }

  /// A cell of the table of events that is seen, by its text.
  Node cell(String text) {
    return root().lookupAll("#events .cell-text").stream()
        .filter(Node::isVisible)
        .filter(cell -> cell instanceof Text shown && shown.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /// Moves a part to a window of its own, or back.
  void detach(Part part, boolean isDetached) {
    act(() -> settings.change(kept -> kept.withLayout(all -> all.withDetached(part, isDetached))));
    settle();
  }

  /// The windows of parts.
  List<Stage> own() {
    return read(
        () ->
            Window.getWindows().stream()
                .filter(other -> other != stage && other instanceof Stage)
                .map(Stage.class::cast)
                .filter(other -> other.getScene().getRoot().lookup(".own-window") != null)
                .toList());
  }

  /// Gives a pane a size, in pixels.
  void size(Pane pane, double size) {
    act(() -> settings.change(kept -> kept.withSize(pane, OptionalDouble.of(size))));
  }

  /// Gives the window a size.
  void resize(double width, double height) {
    act(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  /// Does something on the FX thread, and waits for what follows from it there.
  void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(LONGEST_WAIT * 1_000, action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// What is so on the FX thread.
  <T> T read(Callable<T> question) {
    try {
      return WaitForAsyncUtils.asyncFx(question).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /// Stops what is under way, and waits for it: the next test has the same FX thread, and begins
  /// with the light look.
  @Override
  public void close() {
    act(Theme.LIGHT::apply);
    act(() -> workspace().cancel());
    gate.open();
    settle();
    act(composition::close);
    // The pool's threads end by themselves: a field that loses the keyboard later may still ask.
  }
}
