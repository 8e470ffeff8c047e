package org.trailglass.app.shell;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.trailglass.app.control.MenuKey;
import org.trailglass.app.control.Spring;
import org.trailglass.app.open.OpenViewModel;
import org.trailglass.app.settings.Part;
import org.trailglass.app.settings.WindowPlace;
import org.trailglass.app.shell.Places.Placed;
import org.trailglass.app.text.Words;

/// A window that shows one part of the main window, as long as that is away from there. It stands
/// for itself, so that it can lie on another screen, before or behind the main one. FX thread.
final class OwnWindow {
  private static final double LEAST_WIDTH = 260;
  private static final double LEAST_HEIGHT = 160;

  private final Placed placed;
  private final Surroundings around;
  private final Stage stage = new Stage();
  private final BorderPane frame = new BorderPane();
  private final NoticeBar notice;
  private final Subscription title;

  /// What the windows of a program share. Immutable.
  ///
  /// @param menus whose keys work in every window
  /// @param showProblems shows the list of problems
  /// @param icons of the main window, once it is there
  record Surroundings(
      ShellViewModel model,
      OpenViewModel open,
      Words words,
      MenuBar menus,
      Runnable showProblems,
      Supplier<ObservableList<Image>> icons) {}

  /// @param placed is in no other window now
  OwnWindow(Placed placed, Surroundings around) {
    this.placed = placed;
    this.around = around;
    var words = around.words();
    notice = new NoticeBar(around.open().notices(), words, around.showProblems());
    title =
        placed
            .title()
            .flatMap(
                name -> around.model().title().map(main -> words.get("pane.title", name, main)))
            .subscribe(stage::setTitle);
    frame.getStyleClass().addAll("shell", "own-window");
    frame.setTop(placed.part().isPane() ? notice.root() : new VBox(notice.root(), head()));
    frame.setCenter(placed.content());
    var drops = new DropTarget(around.open(), words);
    var root = new StackPane(frame, drops.overlay());
    drops.listenOn(root);
    TextSizeKeys.listen(root, around.model());
    MenuKey.listen(root);
    var scene = new Scene(root);
    MenuKeys.listenOn(scene, around.menus());
    stage.setScene(scene);
    Bindings.bindContent(stage.getIcons(), around.icons().get());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    FullScreen.prepare(stage);
    stage.setOnCloseRequest(
        asked -> {
          asked.consume();
          bringBack();
        });
    KeptPlace.restore(stage, place());
  }

  private Node head() {
    var name = new Label();
    name.textProperty().bind(placed.title());
    var space = Spring.across();
    var tools = new PaneTools(around.model(), around.words()).ofWindow(placed.part());
    var head = new HBox(name, space, tools);
    head.getStyleClass().add("own-window-head");
    return head;
  }

  private WindowPlace place() {
    return layout().window(placed.part()).orElseGet(() -> usualPlace(placed.part()));
  }

  private static WindowPlace usualPlace(Part part) {
    return switch (part) {
      case TIMELINE -> WindowPlace.ofSize(1100, 260);
      case FACETS, SOURCES -> WindowPlace.ofSize(340, 760);
      case DETAIL -> WindowPlace.ofSize(620, 820);
      case PROBLEMS, COVERAGE, IDENTITIES, REACH -> WindowPlace.ofSize(1000, 560);
    };
  }

  private LayoutViewModel layout() {
    return around.model().layout();
  }

  void show() {
    stage.show();
  }

  /// Puts the part back into the main window.
  void bringBack() {
    layout().detach(placed.part(), false);
  }

  Stage stage() {
    return stage;
  }

  Node content() {
    return placed.content();
  }

  /// Gives the part away, and is gone.
  void close() {
    layout().keepWindow(placed.part(), KeptPlace.of(stage, place()));
    title.unsubscribe();
    notice.close();
    frame.setCenter(null);
    stage.hide();
  }
}
