package org.trailglass.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.MenuKey;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.control.Seen;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.palette.Offer;
import org.trailglass.app.shell.Places.Placed;
import org.trailglass.app.text.Words;

/// The content of the window: menus, bars, panes or the empty page, status bar, drop overlay. Parts
/// of it can stand in windows of their own.
public final class Shell implements OwnWindows.Home {
  private final ShellViewModel model;
  private final OpenViewModel open;
  private final Words words;
  private final ListMenu lists;
  private final Places places;
  private final DropTarget drops;
  private final StackPane root = new StackPane();
  private final SidePanes panes;
  private final VBox bars = new VBox();
  private final MenuBar menus;
  private final OwnWindows own;

  /// @param commands what menus ask of the features
  public Shell(
      ShellViewModel model, OpenViewModel open, Words words, Places places, Commands commands) {
    this.model = model;
    this.open = open;
    this.words = words;
    this.places = places;
    this.panes = new SidePanes(model, places, words);
    this.drops = new DropTarget(open, words);
    var dialogs = new OpenDialogs(open, words, this::window);
    lists = commands.lists();
    menus = new Menus(model, open, words, verbs(dialogs, commands), commands).bar();
    build(dialogs);
    own =
        new OwnWindows(
            places.parts(),
            new OwnWindow.Surroundings(model, open, words, menus, panes::showProblems, this::icons),
            this,
            Seen.of(root));
  }

  /// The node that fills the scene.
  public Parent root() {
    return root;
  }

  /// Shows one of the tabs, in the main window or in its own.
  ///
  /// @param content of the tab
  public void showTab(Node content) {
    own.of(content)
        .ifPresentOrElse(window -> PaneFocus.raise(content), () -> panes.showTab(content));
  }

  /// Puts a node over the window, below what is shown while something is dragged over it.
  public void addLayer(Node layer) {
    root.getChildren().add(root.getChildren().size() - 1, layer);
  }

  /// Brings the window of a node to the front, if another one of the program has the keyboard.
  public static void raise(Node node) {
    PaneFocus.raise(node);
  }

  /// Closes the windows of parts, which are there again at the next start.
  public void close() {
    own.close();
  }

  @Override
  public void take(Placed placed) {
    panes.take(placed);
  }

  @Override
  public void put(Placed placed) {
    panes.put(placed);
  }

  private Menus.WindowVerbs verbs(OpenDialogs dialogs, Commands commands) {
    var focus = new PaneFocus(this::shown);
    var focused = new FocusedPart(places.parts()).property();
    return new Menus.WindowVerbs(
        dialogs,
        drops,
        focus::move,
        new LayoutMenu(model, words, places, focused).items(panes::stretch),
        tabs(),
        () -> commands.findAnything().accept(offer(commands.sources())),
        () -> focusedStage().ifPresent(FullScreen::turn),
        this::showShortcuts,
        this::showAbout,
        this::closeFocused,
        () -> exit(commands.windows()));
  }

  private void build(OpenDialogs dialogs) {
    bars.getStyleClass().add("bars");
    bars.getChildren().setAll(places.filter());
    bars.managedProperty().bind(bars.visibleProperty());
    var content = new BorderPane();
    content.getStyleClass().add("shell");
    var notice = new NoticeBar(open.notices(), words, panes::showProblems).root();
    content.setTop(new VBox(menus, bars, notice));
    var emptyPage = new EmptyPage(open, dialogs, words).root();
    model.isEmpty().subscribe(isEmpty -> bars.setVisible(!isEmpty));
    model.isEmpty().subscribe(isEmpty -> show(content, isEmpty ? emptyPage : panes.root()));
    root.getChildren().setAll(content, drops.overlay());
    drops.listenOn(root);
    TextSizeKeys.listen(root, model);
    MenuKey.listen(root);
  }

  /// What the palette finds of the window itself.
  private Offer offer(SourceCommands ofSources) {
    var actions =
        MenuEntry.of(menus).stream().filter(Menus::isOffered).map(MenuEntry::action).toList();
    return new Offer(actions, new SourceOffers(model, open, ofSources.show()).now());
  }

  /// The panes that are shown in all windows, in reading order.
  private List<Node> shown() {
    return Stream.of(bars.getChildren().stream(), panes.shown().stream(), own.contents())
        .flatMap(nodes -> nodes)
        .toList();
  }

  private List<MenuItem> tabs() {
    var tabs = places.below().stream().filter(tab -> !tab.shortcut().isEmpty()).map(this::tab);
    return Stream.concat(tabs, places.within().stream().map(this::within)).toList();
  }

  private MenuItem tab(Placed tab) {
    var item = new MenuItem();
    item.setId(MenuItems.id("menu.view.tab", tab.part()));
    item.textProperty().bind(tab.title());
    item.setAccelerator(NamedKeys.of(tab.shortcut(), words::keyName));
    item.setOnAction(chosen -> toggle(tab.content()));
    return item;
  }

  private MenuItem within(Places.Within pane) {
    var item = new MenuItem(pane.title());
    item.setId(MenuItems.id("menu.view.within", pane.pane()));
    item.setAccelerator(NamedKeys.of(pane.shortcut(), words::keyName));
    item.setOnAction(chosen -> toggle(pane));
    return item;
  }

  /// Goes to one of the tabs below; goes back to the table if the keyboard is there already, and
  /// puts the pane away unless the tab has a window of its own.
  private void toggle(Node content) {
    if (own.of(content).isPresent()) {
      PaneFocus.enter(content.isFocusWithin() ? places.table() : content);
    } else if (panes.isAtBelow(content)) {
      panes.leaveBelow();
    } else {
      panes.goBelow(content);
    }
  }

  /// Goes to a pane inside of one of the tabs below; puts it away if the keyboard is there already.
  private void toggle(Places.Within pane) {
    boolean isThere = pane.content().isFocusWithin();
    model.show(pane.pane(), !isThere);
    if (own.of(pane.content()).isPresent()) {
      PaneFocus.enter(isThere ? pane.content().getParent() : pane.content());
    } else if (isThere) {
      panes.enterBelow();
    } else {
      panes.goBelow(pane.content());
    }
  }

  /// What had the keyboard before is gone. Split panes take their content in with the first layout:
  /// the new focus waits for it. The keyboard goes in the order in which nodes were added, so that
  /// the status bar is put in again behind the centre.
  private void show(BorderPane content, Node centre) {
    content.setBottom(null);
    content.setCenter(centre);
    content.setBottom(places.status());
    Platform.runLater(
        () -> {
          content.applyCss();
          PaneFocus.enter(places.table().getScene() == null ? centre : places.table());
        });
  }

  private @Nullable Window window() {
    return focusedStage().orElse(null);
  }

  private ObservableList<Image> icons() {
    return mainStage().map(Stage::getIcons).orElseGet(FXCollections::emptyObservableList);
  }

  /// The window that the content is in, if it is in one.
  public Optional<Stage> mainStage() {
    return root.getScene() != null && root.getScene().getWindow() instanceof Stage stage
        ? Optional.of(stage)
        : Optional.empty();
  }

  /// The window with the keyboard; the main one while none has it.
  public Optional<Stage> focusedStage() {
    return own.focused().map(OwnWindow::stage).or(this::mainStage);
  }

  private void showShortcuts() {
    new ShortcutsDialog(words, lists).show(window(), ShortcutList.of(menus, words));
  }

  private void showAbout() {
    new AboutDialog(words, model.program(), lists).show(window());
  }

  /// Closes the window with the keyboard: what has a window of its own comes back by that.
  private void closeFocused() {
    own.focused().ifPresentOrElse(OwnWindow::bringBack, this::closeMain);
  }

  private void closeMain() {
    mainStage()
        .ifPresent(
            stage -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /// Closes every window, as far as a person lets them.
  private void exit(WindowCommands windows) {
    windows.closeOthers().run();
    closeMain();
  }
}
