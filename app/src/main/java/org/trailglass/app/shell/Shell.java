package org.trailglass.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.NamedKeys;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.palette.Offer;
import org.trailglass.app.text.Words;

/// The content of the window: menus, bars, panes or the empty page, status bar, drop overlay.
public final class Shell {
  private final ShellViewModel model;
  private final OpenViewModel open;
  private final Words words;
  private final Places places;
  private final DropTarget drops;
  private final StackPane root = new StackPane();
  private final SidePanes panes;
  private MenuBar menus = new MenuBar();

  /// @param commands what menus ask of the features
  public Shell(
      ShellViewModel model, OpenViewModel open, Words words, Places places, Commands commands) {
    this.model = model;
    this.open = open;
    this.words = words;
    this.places = places;
    this.panes = new SidePanes(model, places);
    this.drops = new DropTarget(open, words);
    build(commands);
  }

  /// The node that fills the scene.
  public Parent root() {
    return root;
  }

  /// Shows one of the tabs at the left.
  ///
  /// @param content of the tab
  public void showSide(Node content) {
    panes.showSide(content);
  }

  /// Shows one of the tabs below.
  ///
  /// @param content of the tab
  public void showBelow(Node content) {
    panes.showBelow(content);
  }

  private void build(Commands commands) {
    var dialogs = new OpenDialogs(open, words, this::window);
    var focus =
        new PaneFocus(() -> Stream.concat(places.bars().stream(), panes.shown().stream()).toList());
    var verbs =
        new Menus.WindowVerbs(
            dialogs,
            drops,
            focus::move,
            tabs(),
            () -> commands.findAnything().accept(offer(commands.sources())),
            this::showShortcuts,
            this::showAbout,
            this::close);
    var bars = new VBox();
    bars.getStyleClass().add("bars");
    bars.getChildren().setAll(places.bars());
    bars.managedProperty().bind(bars.visibleProperty());
    var content = new BorderPane();
    content.getStyleClass().add("shell");
    menus = new Menus(model, open, words, verbs, commands).bar();
    var notice = new NoticeBar(open.notices(), words, panes::showProblems).root();
    content.setTop(new VBox(menus, bars, notice));
    var emptyPage = new EmptyPage(open, dialogs, words).root();
    model.isEmpty().subscribe(isEmpty -> bars.setVisible(!isEmpty));
    model.isEmpty().subscribe(isEmpty -> show(content, isEmpty ? emptyPage : panes.root()));
    root.getChildren().setAll(content, drops.overlay());
    drops.listenOn(root);
    TextSizeKeys.listen(root, model);
  }

  /// What the palette finds of the window itself.
  private Offer offer(SourceCommands ofSources) {
    var actions =
        MenuEntry.of(menus).stream().filter(Menus::isOffered).map(MenuEntry::action).toList();
    return new Offer(actions, new SourceOffers(model, open, ofSources.show()).now());
  }

  private List<MenuItem> tabs() {
    var tabs = places.below().stream().filter(tab -> !tab.shortcut().isEmpty()).map(this::tab);
    return Stream.concat(tabs, places.within().stream().map(this::within)).toList();
  }

  private MenuItem tab(Places.Tabbed tab) {
    var item = new MenuItem();
    item.textProperty().bind(tab.title());
    item.setAccelerator(NamedKeys.of(tab.shortcut(), words::keyName));
    item.setOnAction(chosen -> panes.toggleBelow(tab.content()));
    return item;
  }

  private MenuItem within(Places.Within pane) {
    var item = new MenuItem(pane.title());
    item.setAccelerator(NamedKeys.of(pane.shortcut(), words::keyName));
    item.setOnAction(chosen -> panes.toggleWithin(pane));
    return item;
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
    return root.getScene() == null ? null : root.getScene().getWindow();
  }

  private void showShortcuts() {
    new ShortcutsDialog(words).show(window(), ShortcutList.of(menus, words));
  }

  private void showAbout() {
    new AboutDialog(words, model.program()).show(window());
  }

  private void close() {
    var window = window();
    if (window != null) {
      window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
  }
}
