package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.app.settings.JsonSettingsFile;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.settings.Part;
import org.trailglass.app.settings.WindowPlace;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.event.Fields;
import org.trailglass.search.Sort;

/// Two starts over the same file of settings: the second window is as the first one was left.
@InWindow
class RestoredWindowTest {
  private final Path folder;

  RestoredWindowTest(Workbench bench) {
    folder = bench.folder();
  }

  @Test
  void isAsItWasLeft() {
    // given
    var before = start();
    arrange(before);
    var left = looks(before);
    end(before);

    // when
    var after = start();

    // then
    assertThat(looks(after)).isEqualTo(left);
    assertThat(left).contains("side 1", "below 1", "detail.summary", "own window 700");
    end(after);
  }

  private static void arrange(OpenWindow window) {
    window.size(Pane.SIDE, 300);
    window.show(Pane.PROBLEMS, true);
    window.show(Pane.TIMELINE, false);
    chooseTab(window, "facets", 1);
    chooseTab(window, "problems", 1);
    window.act(
        () -> {
          window.workspace().sortBy(new Sort(Fields.EVENT_NAME, false));
          window
              .settings()
              .change(
                  kept ->
                      kept.withZone(ZoneChoice.LOCAL)
                          .withColumns(
                              List.of(
                                  new ColumnChoice("eventName", 222, true),
                                  new ColumnChoice("eventTime", 190, true)))
                          .withLayout(
                              all ->
                                  all.withWindow(Part.DETAIL, new WindowPlace(40, 50, 700, 800))
                                      .withDetached(Part.DETAIL, true)));
        });
    window.settle();
    window.act(() -> ((TabPane) detail(window).lookup(".tab-pane")).getSelectionModel().select(1));
    window.settle();
  }

  /// Chooses a tab of the pane that something is in.
  private static void chooseTab(OpenWindow window, String id, int index) {
    window.act(() -> tabs(window, id).getSelectionModel().select(index));
    window.settle();
  }

  private static TabPane tabs(OpenWindow window, String id) {
    Node node = window.root().lookup("#" + id);
    while (!(node instanceof TabPane tabs)) {
      node = node.getParent();
    }
    return tabs;
  }

  private static Node detail(OpenWindow window) {
    return own(window).getScene().getRoot().lookup(".detail");
  }

  private static Stage own(OpenWindow window) {
    return Window.getWindows().stream()
        .filter(other -> other != window.stage() && other.isShowing())
        .map(Stage.class::cast)
        .filter(stage -> stage.getTitle().startsWith("Event detail"))
        .findFirst()
        .orElseThrow();
  }

  /// What a person sees of how the window is arranged.
  private static String looks(OpenWindow window) {
    return window.read(
        () -> {
          var columns =
              window.root().lookupAll(".header-cell").stream()
                  .map(cell -> Math.round(cell.getBoundsInParent().getWidth()) + "")
                  .collect(Collectors.joining(" "));
          return String.join(
              "\n",
              "columns " + columns,
              "table " + window.root().lookup("#events").localToScene(0, 0),
              "order " + window.workspace().resultProperty().get().sort(),
              "side " + tabs(window, "facets").getSelectionModel().getSelectedIndex(),
              "below " + tabs(window, "problems").getSelectionModel().getSelectedIndex(),
              ((TabPane) detail(window).lookup(".tab-pane"))
                  .getSelectionModel()
                  .getSelectedItem()
                  .getId(),
              "own window " + Math.round(own(window).getWidth()) + " at " + own(window).getX(),
              "zone " + window.settings().now().zone());
        });
  }

  private OpenWindow start() {
    var file = new JsonSettingsFile(folder.resolve("settings.json"), Runnable::run);
    var window = WindowPlan.in(folder).keeping(file).onNewStage();
    window.openSample();
    window.reveal((store, row) -> true);
    return window;
  }

  private static void end(OpenWindow window) {
    window.close();
    window.act(() -> window.stage().hide());
  }
}
