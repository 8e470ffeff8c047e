package org.trailglass.app.shell;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.text.Words;

/// The content of the window: menus, bars, panes or the empty page, status bar, drop overlay.
public final class Shell {
  private final ShellViewModel model;
  private final OpenViewModel open;
  private final Words words;
  private final Places places;
  private final DropTarget drops;
  private final StackPane root = new StackPane();

  /// @param commands what menus ask of the features
  public Shell(
      ShellViewModel model, OpenViewModel open, Words words, Places places, Commands commands) {
    this.model = model;
    this.open = open;
    this.words = words;
    this.places = places;
    this.drops = new DropTarget(open, words);
    build(commands);
  }

  /// The node that fills the scene.
  public Parent root() {
    return root;
  }

  private void build(Commands commands) {
    var dialogs = new OpenDialogs(open, words, this::window);
    var verbs = new Menus.WindowVerbs(dialogs, drops, this::showAbout, this::close);
    var menus = new Menus(model, open, words, verbs, commands).bar();
    var panes = new SidePanes(model, places).root();
    var emptyPage = new EmptyPage(open, dialogs, words).root();
    var bars = new VBox();
    bars.getStyleClass().add("bars");
    bars.getChildren().setAll(places.bars());
    var content = new BorderPane();
    content.getStyleClass().add("shell");
    content.setTop(new VBox(menus, bars));
    content.setBottom(places.status());
    model.isEmpty().subscribe(isEmpty -> content.setCenter(isEmpty ? emptyPage : panes));
    model.isEmpty().subscribe(isEmpty -> bars.setVisible(!isEmpty));
    bars.managedProperty().bind(bars.visibleProperty());
    root.getChildren().setAll(content, drops.overlay());
    drops.listenOn(root);
  }

  private @Nullable Window window() {
    return root.getScene() == null ? null : root.getScene().getWindow();
  }

  private void showAbout() {
    new AboutDialog(words).show(window());
  }

  private void close() {
    var window = window();
    if (window != null) {
      window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
  }
}
